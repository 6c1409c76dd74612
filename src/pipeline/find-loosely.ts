/** Marks that typography sets for those that authors type. */
const typed: Readonly<Record<string, string>> = {
	"‘": "'",
	"’": "'",
	"“": '"',
	"”": '"',
	"–": "--",
	"—": "---",
	"…": "...",
};

/**
 * Where a formula stands in a text that Markdown has read as prose: backslashes of escapes are gone, line breaks and
 * blanks are one, quotes are curly.
 *
 * Both sides are compared without what Markdown may change, character by character.
 *
 * @returns the index in `text`, in UTF-16 units; -1 where it is not there.
 */
export function findLoosely(text: string, tex: string): number {
	const wanted = skeleton(tex).letters;
	if (!wanted) return -1;
	const { letters, places } = skeleton(text);
	return places[letters.indexOf(wanted)] ?? -1;
}

/** A text without blanks, backslashes and the forms of quotes, and where each of its units stands. */
function skeleton(text: string): { letters: string; places: number[] } {
	let letters = "";
	const places: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const unit = text[at] ?? "";
		if (unit === "\\" || unit.trim() === "") continue;
		for (const letter of typed[unit] ?? unit) {
			letters += letter;
			places.push(at);
		}
	}
	return { letters, places };
}
