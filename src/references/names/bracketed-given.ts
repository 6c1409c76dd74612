import { codeAt, isDigit } from "../characters.ts";
import { GIVEN_NAME, kindsOf } from "./word-kinds.ts";

const head =
	/^[^\p{L}]{0,8}(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+)*)\s\((\p{Lu}[\p{L}-]+)[^()]{0,20}\)(?:[,.:;]|\s(?:et|and|&)\s)/u;
const brackets =
	/(?<=\p{L})\s\((\p{Lu}[\p{L}.\s-]{1,30})\)(?=[,.:;]|\s(?:et|and|&)\s)/gu;
/** Of a label before the first name; the first bracket behind so many is that of a name or of a year. */
const MOST_BEFORE = 8;
const LONGEST_HEAD = 100;
/** No list of names in this form is read further. */
const LONGEST = 400;

/**
 * A reference with its authors' given names behind commas: `BOURDIEU (Pierre), …` and `Corbin (Alain), …` as French lists
 * have them. As long as before; anything else stays as it is.
 */
export function withoutNameBrackets(text: string): string {
	const at = text.indexOf("(");
	if (at < 0 || at > LONGEST_HEAD) return text;
	if (at > MOST_BEFORE && isDigit(codeAt(text, at + 1))) return text;
	const found = head.exec(text.slice(0, LONGEST_HEAD));
	if (!found) return text;
	const [, family = "", given = ""] = found;
	const isName =
		/^\p{Lu}{2}[\p{Lu}\s'’-]*$/u.test(family) ||
		(kindsOf(given) & GIVEN_NAME) > 0;
	return isName
		? text.slice(0, LONGEST).replace(brackets, ", $1 ") + text.slice(LONGEST)
		: text;
}
