import { plainText } from "../../page/index.ts";

/** Words past this many characters of a page are not looked for. */
const MOST_CHARACTERS = 60_000;

/** Formulas, as they stand in a body until the page is finished; `\\(` is a line break before a parenthesis. */
const formula =
	/(?<!\\)\\\([\s\S]{0,5000}?\\\)|(?<!\\)\\\[[\s\S]{0,5000}?\\\]/g;
/** What is a word in TeX: `softmax` of `\operatorname{softmax}`, and not the command. */
const wordOfFormula = /(?<![\\\p{L}])\p{L}{4,}/gu;

/** The words of a page's body; of its formulas only those that a reader would call words. */
export function searchedWords(content: string): string {
	return plainText(content.slice(0, MOST_CHARACTERS)).replace(
		formula,
		(tex) => ` ${tex.match(wordOfFormula)?.join(" ") ?? ""} `,
	);
}
