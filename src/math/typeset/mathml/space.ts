import { roundEm } from "../length.ts";
import { MathElement } from "./math-element.ts";

/** Spaces that are characters, by their width: KaTeX's `SpaceNode`. */
const characters: readonly (readonly [from: number, to: number, string])[] = [
	[0.05555, 0.05556, "\u200a"],
	[0.1666, 0.1667, "\u2009"],
	[0.2222, 0.2223, "\u2005"],
	[0.2777, 0.2778, "\u2005\u200a"],
	[-0.05556, -0.05555, "\u200a\u2063"],
	[-0.1667, -0.1666, "\u2009\u2063"],
	[-0.2223, -0.2222, "\u205f\u2063"],
	[-0.2778, -0.2777, "\u2005\u2063"],
];

/** Markup that stands as it is among elements. */
export class MathSpace extends MathElement {
	/** What it is in a text. */
	readonly character: string;

	constructor(markup: string, character: string) {
		super("", "", markup);
		this.character = character;
	}
}

/** A space of a width in em. */
export function spaceElement(width: number): MathSpace {
	for (const [from, to, text] of characters)
		if (width >= from && width <= to)
			return new MathSpace(`<mtext>${text}</mtext>`, text);
	return new MathSpace(`<mspace width="${roundEm(width)}em"/>`, " ");
}
