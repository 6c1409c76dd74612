import { interpretSetup } from "./interpret-setup.ts";
import { readLiteralTo } from "./read-literal.ts";
import type { MathSetup } from "./types.ts";

/** Where in a text a set-up and its literal begin. */
export interface SetupPlace {
	readonly start: number;
	readonly literal: number;
}

/** Of pages with a set-up of their own each, so many are remembered. */
const MOST = 8;

/** Set-ups that have been read: the pages of a course have the same in their layouts. */
export class SetupMemory {
	private readonly known: { text: string; setup: MathSetup }[] = [];

	/** The set-up at a place. */
	read(source: string, { start, literal: from }: SetupPlace): MathSetup {
		const known = this.known.find(({ text }) => source.startsWith(text, start));
		if (known) return known.setup;
		const { literal, end } = readLiteralTo(source, from);
		const text = source.slice(start, end);
		const setup = interpretSetup(literal, text.startsWith("MathJax.Hub"));
		// One that is not closed goes on with what follows it.
		const isWhole = text.endsWith("}") && end < source.length;
		if (isWhole && this.known.length < MOST) this.known.push({ text, setup });
		return setup;
	}
}
