/**
 * The known word that `word` was probably meant to be: one letter added, dropped, changed, or two swapped.
 *
 * @returns `undefined` for a word that is known, shorter than five letters, or near to none.
 */
export function nearestWord(
	word: string,
	known: Iterable<string>,
): string | undefined {
	if (word.length < 5) return undefined;
	let nearest: string | undefined;
	for (const candidate of known) {
		if (candidate === word) return undefined;
		if (!nearest && isOneEditApart(word, candidate)) nearest = candidate;
	}
	return nearest;
}

/** Optimal string alignment distance of exactly one. */
export function isOneEditApart(left: string, right: string): boolean {
	if (Math.abs(left.length - right.length) > 1 || left === right) return false;
	let start = 0;
	while (left[start] === right[start]) start++;
	const [l, r] = [left.slice(start), right.slice(start)];
	if (l.slice(1) === r.slice(1) || l.slice(1) === r || l === r.slice(1))
		return true;
	return l[0] === r[1] && l[1] === r[0] && l.slice(2) === r.slice(2);
}
