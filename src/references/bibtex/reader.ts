import type { BibtexFault } from "./types.ts";

/** Where reading a file stands, the `@string`s met so far, and what was found wrong. */
export interface Reader {
	readonly text: string;
	at: number;
	readonly strings: Map<string, string>;
	/** Where the entry that is read begins. */
	entry: number;
	readonly faults: BibtexFault[];
}

const months: readonly string[] =
	"jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

export const createReader = (text: string): Reader => ({
	text,
	at: 0,
	strings: new Map(months.map((name, at) => [name, String(at + 1)])),
	entry: 0,
	faults: [],
});

/** Match a sticky pattern where the reader stands, and go past it. */
export function take(
	reader: Reader,
	pattern: RegExp,
): RegExpExecArray | undefined {
	pattern.lastIndex = reader.at;
	const match = pattern.exec(reader.text);
	if (!match) return undefined;
	reader.at = pattern.lastIndex;
	return match;
}

const space = /\s+/y;

export function skipSpace(reader: Reader): void {
	take(reader, space);
}

/** Note a fault of the entry that is read. */
export function report(
	reader: Reader,
	fault: Omit<BibtexFault, "entry">,
): undefined {
	reader.faults.push({ ...fault, entry: reader.entry });
}

/** The end of what stands before the reader, white space left out: where something is missing. */
export function endBefore({ text, at }: Reader): number {
	let end = at;
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
	return Math.max(0, end - 1);
}
