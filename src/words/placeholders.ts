import type { Plural } from "./types.ts";

/** The names in braces that a word asks for, each once, in order; of a plural those of its last resort. */
export function placeholdersOf(word: string | Plural): string[] {
	const text = typeof word === "string" ? word : word.other;
	return [
		...new Set(
			Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name),
		),
	];
}

/** A word with its placeholders filled in; one that there is nothing for stays. */
export const fill = (
	text: string,
	values: Readonly<Record<string, string>>,
): string => join(split(text), values);

/** Texts and the names of placeholders between them, in turn. */
export const split = (text: string): readonly string[] =>
	text.split(/\{(\w+)\}/);

/** The same, filled in. */
export function join(
	parts: readonly string[],
	values: Readonly<Record<string, string>>,
): string {
	let text = "";
	for (const [at, part] of parts.entries())
		if (at % 2 === 0) text += part;
		else text += Object.hasOwn(values, part) ? values[part] : `{${part}}`;
	return text;
}
