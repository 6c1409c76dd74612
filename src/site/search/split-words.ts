/** MiniSearch's default: words end at white space and punctuation. */
const betweenWords = /[\n\r\p{Z}\p{P}]+/u;

/** Letters of scripts that put no space between words. */
const unspaced =
	"[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]+";
const hasUnspaced = new RegExp(unspaced, "u");
const unspacedRun = new RegExp(`(${unspaced})`, "u");

/**
 * The words of a text. Where a script has no spaces between them, two letters that stand together are one, as search engines
 * have it for Chinese and Japanese: 深層学習 is 深層, 層学, 学習 and 習. What is looked for is cut in the same way
 * (`assets/lectern-search.js`), so that 学習 is found within, and 習 alone too.
 */
export function splitWords(text: string): string[] {
	const words = text.split(betweenWords);
	return hasUnspaced.test(text) ? words.flatMap(splitRuns) : words;
}

const splitRuns = (word: string): string[] =>
	word
		.split(unspacedRun)
		.flatMap((part, at) => (at % 2 === 1 ? pairs([...part]) : part || []));

const pairs = (letters: readonly string[]): string[] =>
	letters.map((letter, at) => letter + (letters[at + 1] ?? ""));
