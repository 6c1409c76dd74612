import type { SourceLocation } from "../source/types.ts";
import type { LinkPart, Part } from "../tokens/outline.ts";
import type { Language } from "../words/index.ts";
import { kindOfWords } from "./kinds.ts";
import { formatOf, type NotesOptions, readResource } from "./read-resource.ts";
import type { Notes } from "./types.ts";

const SEPARATOR = /^(?:[\s,;|·•/&()[\]–—、，；｜（）-]|\band\b|\bor\b)*\.?$/i;
const LABEL = /^[\s(–—-]*([\p{L}][^:：]{0,60})[:：]\s*$/u;
const FORMAT_NAME = /^(?:pdf|pptx?|html|ipynb|tex|docx?|zip|key)$/i;
const MOST_WORDS = 6;

/**
 * The resources of a line that holds nothing else: `[Lecture notes](…)`, `Slides: [PDF](…), [PPTX](…)`.
 *
 * @returns undefined for any other line, a list of papers among them: a link counts by its own words or by the label
 *   before it, never by its address alone.
 */
export function readResourceLine(
	parts: readonly Part[],
	locate: (address: string) => SourceLocation,
	options: NotesOptions,
): Notes[] | undefined {
	const notes: Notes[] = [];
	let label = "";
	for (const part of parts) {
		if (part.kind === "element") return undefined;
		if (part.kind === "text") {
			const named = LABEL.exec(afterSeparator(part.text))?.[1];
			if (named === undefined && !SEPARATOR.test(part.text)) return undefined;
			label = named ?? label;
			continue;
		}
		const resource = readLink(part, label, locate, options);
		if (!resource) return undefined;
		notes.push(resource);
	}
	return notes.length > 0 ? notes : undefined;
}

/** ` | Slides:` begins the second group of a line. */
function afterSeparator(text: string): string {
	return text.replace(/^[\s,;|·•/、，；｜]+/, "");
}

function readLink(
	link: LinkPart,
	label: string,
	locate: (address: string) => SourceLocation,
	options: NotesOptions,
): Notes | undefined {
	const address = link.attributes.get("href")?.trim() ?? "";
	const words = link.text.replace(/^[[(\s]+|[\])\s]+$/g, "");
	if (link.image || /^(?:#|mailto:)/.test(address)) return undefined;
	const { language } = options;
	const kind = kindOf(words, label, address, language);
	if (!kind) return undefined;
	const full = fullLabel(words, label, language);
	return readResource(
		address,
		{ label: full, kind, location: locate(address) },
		options,
	);
}

/** What a link's few words call it, else the label before it (`Lecture notes: [A](…)`). */
function kindOf(
	words: string,
	label: string,
	address: string,
	language: Language | undefined,
): Notes["kind"] | undefined {
	if (!words || words.split(/\s+/).length > MOST_WORDS) return undefined;
	const own = kindOfWords(words, language);
	const given = label ? kindOfWords(label, language) : undefined;
	// "Code" may be any page; a file or a known host bears a vague word out.
	if (own === "other" && !given) return formatOf(address) ? "notes" : undefined;
	return FORMAT_NAME.test(words) ? (given ?? own) : (own ?? given);
}

function fullLabel(
	words: string,
	label: string,
	language: Language | undefined,
): string {
	if (!label) return words;
	if (FORMAT_NAME.test(words)) return label;
	return kindOfWords(words, language) ? words : `${label}: ${words}`;
}
