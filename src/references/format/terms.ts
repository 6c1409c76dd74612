import type { Language, PlainKey } from "../../words/index.ts";
import type { CslItem } from "../types.ts";
import { html } from "./pieces.ts";

/** `Vol. 2` at the beginning of a sentence, or where a style wants it so. */
export const capital = (term: string): string =>
	term.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `in` within a sentence, where the term is `In`. */
export const small = (term: string): string =>
	term.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** A term around a number: `vol. 2`, `Nr. 3`, `第2版`; nothing around none. */
const numbered = (
	key: PlainKey,
	number: unknown,
	language: Language,
): string =>
	number === undefined || number === ""
		? ""
		: language.say(key, { number: html(number) });

export const volume = (item: CslItem, language: Language): string =>
	numbered("cite_volume", item.volume, language);

export const issue = (item: CslItem, language: Language): string =>
	numbered("cite_issue", item.issue, language);

/** `2nd ed.`, `2. Aufl.`; an edition that is no number stays as its words are. */
export function edition(item: CslItem, language: Language): string {
	const text = String(item.edition ?? "");
	if (!/^\d+$/.test(text) && !language.isEnglish) return html(text);
	const number = language.isEnglish ? ordinal(text) : text;
	return numbered("cite_edition", number, language);
}

/** `2nd`, `3rd`; words stay as they are. */
function ordinal(edition: string): string {
	if (!/^\d+$/.test(edition)) return edition;
	const tens = Number(edition) % 100;
	const ending =
		tens > 10 && tens < 14
			? "th"
			: (["th", "st", "nd", "rd"][tens % 10] ?? "th");
	return edition + ending;
}

/** `p. 17`, `pp. 3–5`. */
export const pages = (page: unknown, shown: string, language: Language) =>
	numbered(
		/[-,]/.test(String(page ?? "")) ? "cite_pages" : "cite_page",
		shown,
		language,
	);

/** What stands after the names of editors: `ed.`, `eds.`. */
export const editorLabel = (
	editors: readonly unknown[],
	language: Language,
): string => language.say(editors.length > 1 ? "cite_editors" : "cite_editor");

/** `edited by Cary Nelson and Lawrence Grossberg` */
export const editedBy = (names: string, language: Language): string =>
	names && language.say("cite_edited_by", { names });

/** `In *Marxism and the Interpretation of Culture*` */
export const within = (title: string, language: Language): string =>
	title && language.say("cite_within", { title });

const marks = /(?:[“„«]|&quot;)([^“”„«»]*?)(?:[”“»]|&quot;)/g;

/** A title without quotes of its own: those within are the language's. */
export const requoted = (title: unknown, language: Language): string =>
	html(title).replace(marks, (_, text: string) =>
		language.say("cite_quoted", { text }),
	);

/**
 * In the language's quotes, marks within turned to its inner ones.
 *
 * @param end - The mark that ends the part: English has it within the quotes; a full stop is left out where the text ends in a mark of its own.
 */
export function quoted(
	title: unknown,
	end: string,
	language: Language,
): string {
	if (!title) return "";
	const text = html(title).replace(marks, (_, inner: string) =>
		language.say("cite_quoted_within", { text: inner }),
	);
	if (!language.isEnglish) {
		const needsNone = end === "." && /[?!.]$/.test(String(title));
		return language.say("cite_quoted", { text }) + (needsNone ? "" : end);
	}
	const own = /[?!.,]$/.test(String(title)) ? "" : end;
	return language.say("cite_quoted", { text: text + own });
}
