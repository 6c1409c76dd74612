import { Drop } from "../values/drop.ts";

/** `tablerowloop`: where a table has got to. */
export class Tablerowloop extends Drop {
	readonly length: number;
	readonly columns: number;
	index = 0;
	column = 1;
	row = 1;

	constructor(length: number, columns: number) {
		super();
		this.length = length;
		this.columns = columns;
	}

	/** Whether a new row begins after this cell. */
	get endsRow(): boolean {
		return this.column === this.columns && this.index < this.length - 1;
	}

	advance(): void {
		this.index++;
		if (this.column === this.columns) {
			this.column = 1;
			this.row++;
		} else this.column++;
	}

	get(key: string): unknown {
		switch (key) {
			case "index":
				return this.index + 1;
			case "index0":
				return this.index;
			case "rindex":
				return this.length - this.index;
			case "rindex0":
				return this.length - this.index - 1;
			case "first":
				return this.index === 0;
			case "last":
				return this.index === this.length - 1;
			case "length":
				return this.length;
			case "col":
				return this.column;
			case "col0":
				return this.column - 1;
			case "col_first":
				return this.column === 1;
			case "col_last":
				return this.column === this.columns;
			case "row":
				return this.row;
			default:
				return undefined;
		}
	}

	override toString(): string {
		return "Liquid::TablerowloopDrop";
	}
}
