import { diagnostic } from "../diagnostics/create.ts";
import { nearestWord } from "../diagnostics/nearest.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { SourceLocation } from "../source/types.ts";
import { english } from "./languages/english.ts";
import { readOwnWords, type WordFault } from "./own-words.ts";
import { placeholdersOf } from "./placeholders.ts";

/**
 * What is wrong with the course's own words (`site.data.words`).
 *
 * @param place - Where the word of a language stands.
 * @returns Diagnostics: `words/unknown-word`, `words/invalid-word`, `words/missing-placeholder`.
 */
export function checkOwnWords(
	written: unknown,
	place: (language: string, key: string) => SourceLocation,
): Diagnostic[] {
	return readOwnWords(written).faults.map((fault) =>
		describe(fault, place(fault.language, fault.key)),
	);
}

function describe(
	{ key, problem }: WordFault,
	location: SourceLocation,
): Diagnostic {
	const length = key.length;
	if (problem === "unknown") {
		const near = nearestWord(key, Object.keys(english));
		return diagnostic(
			"words/unknown-word",
			`Expected a word that the theme says, found \`${key}\`.`,
			location,
			{ length, ...(near && { hint: `Did you mean \`${near}\`?` }) },
		);
	}
	if (problem === "invalid")
		return diagnostic(
			"words/invalid-word",
			`Expected text for \`${key}\`, found something else; the theme's own word stands.`,
			location,
			{ length },
		);
	const wanted = placeholdersOf(english[key as keyof typeof english])
		.filter((name) => name !== "unit")
		.map((name) => `{${name}}`)
		.join(" and ");
	return diagnostic(
		"words/missing-placeholder",
		`Expected ${wanted} in \`${key}\`, which is filled in there.`,
		location,
		{ length },
	);
}
