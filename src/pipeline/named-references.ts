import type { CourseDocument } from "../course/types.ts";
import type { Language } from "../words/index.ts";
import type { MarkdownText } from "./create-env.ts";

/**
 * A text with the references that front matter names (`references:` with a list) below it, one an item, under a heading
 * in the page's language.
 *
 * Their place is the key's line, for the list is the author's there.
 */
export function withNamedReferences(
	{ text, locate }: MarkdownText,
	{ data, keyLines, path }: CourseDocument,
	language: Language,
): MarkdownText {
	const named = Array.isArray(data.references)
		? data.references.filter(isReference)
		: [];
	if (named.length === 0) return { text, locate };
	const items = named.map((entry) => `- ${entry.trim().replace(/\s+/g, " ")}`);
	const body = text.trimEnd();
	const last = body.split("\n").length;
	return {
		text: `${body}\n\n## ${language.say("references")}\n\n${items.join("\n")}\n`,
		locate: (line) =>
			line <= last
				? locate(line)
				: { file: path, line: keyLines.get("references") ?? 1, column: 1 },
	};
}

const isReference = (entry: unknown): entry is string =>
	typeof entry === "string" && !/^[^\s"]+\.bib$/.test(entry);
