import { Drop } from "../values/drop.ts";

/** `forloop`: where a loop has got to. */
export class Forloop extends Drop {
	readonly name: string;
	readonly length: number;
	readonly parent: Forloop | undefined;
	count = 0;

	constructor(name: string, length: number, parent: Forloop | undefined) {
		super();
		this.name = name;
		this.length = length;
		this.parent = parent;
	}

	get(key: string): unknown {
		switch (key) {
			case "index":
				return this.count + 1;
			case "index0":
				return this.count;
			case "rindex":
				return this.length - this.count;
			case "rindex0":
				return this.length - this.count - 1;
			case "first":
				return this.count === 0;
			case "last":
				return this.count === this.length - 1;
			case "length":
				return this.length;
			case "name":
				return this.name;
			case "parentloop":
				return this.parent;
			default:
				return undefined;
		}
	}

	override toString(): string {
		return "Liquid::ForloopDrop";
	}
}
