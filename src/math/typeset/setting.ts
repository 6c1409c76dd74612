import { GlueBox } from "./boxes/row-box.ts";
import { roundEm } from "./length.ts";
import { type Parameters, parametersOf } from "./parameters.ts";
import type { Typeface } from "./typeface.ts";

/** TeX's styles, each with its cramped one after it: TeXbook, page 140. */
export const displayStyle = 0;
export const textStyle = 2;
export const scriptStyle = 4;
export const scriptscriptStyle = 6;

const superscript = [4, 5, 4, 5, 6, 7, 6, 7];
const subscript = [5, 5, 5, 5, 7, 7, 7, 7];
const numerator = [2, 3, 4, 5, 6, 7, 6, 7];
const denominator = [3, 3, 5, 5, 7, 7, 7, 7];

/** In which style and typeface something is set. There is one of each, so that they can be compared. */
export class Setting {
	readonly style: number;
	readonly typeface: Typeface;
	readonly parameters: Parameters;
	/** By their width in mu. */
	private readonly spaces: (GlueBox | undefined)[] = [];

	constructor(style: number, typeface: Typeface) {
		this.style = style;
		this.typeface = typeface;
		this.parameters = parametersOf[style] as Parameters;
	}

	/** A space between atoms. */
	space(mu: number): GlueBox {
		let glue = this.spaces[mu];
		if (!glue) {
			glue = new GlueBox(roundEm(mu * (this.parameters.quad / 18)));
			this.spaces[mu] = glue;
		}
		return glue;
	}

	/** Whether formulas are displayed, cramped or not. */
	get isDisplay(): boolean {
		return this.style < textStyle;
	}

	/** Whether spaces between atoms are left out. */
	get isTight(): boolean {
		return this.style >= scriptStyle;
	}

	get isCramped(): boolean {
		return this.style % 2 === 1;
	}

	superscript(): Setting {
		return this.typeface.at(superscript[this.style] as number);
	}

	subscript(): Setting {
		return this.typeface.at(subscript[this.style] as number);
	}

	numerator(): Setting {
		return this.typeface.at(numerator[this.style] as number);
	}

	denominator(): Setting {
		return this.typeface.at(denominator[this.style] as number);
	}

	cramped(): Setting {
		return this.isCramped ? this : this.typeface.at(this.style + 1);
	}

	inStyle(style: number): Setting {
		return this.typeface.at(style);
	}

	in(typeface: Typeface): Setting {
		return typeface.at(this.style);
	}
}
