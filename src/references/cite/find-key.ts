/** What stands before a key that is cited: pandoc's `@`, jekyll-scholar's tag, distill's attribute. */
const cited =
	/(?:@\{?|\{%-?\s*(?:no)?cite\s(?:[^%\n]*\s)?|key=["'](?:[^"'\n]*[\s,])?)$/;
const wordBefore = /[\p{L}\p{N}_]$/u;
const wordAfter = /^[-:.+/]?[\p{L}\p{N}_]/u;

/** No citation is longer. */
const FARTHEST = 300;

/** Where a key is cited in a text, in UTF-16 units: its first citation, else where it is written; -1 for nowhere. */
export function findKey(text: string, key: string): number {
	let written = -1;
	if (key === "") return written;
	for (
		let at = text.indexOf(key);
		at >= 0;
		at = text.indexOf(key, at + key.length)
	) {
		const before = text.slice(Math.max(0, at - FARTHEST), at);
		const end = at + key.length;
		if (wordAfter.test(text.slice(end, end + 2))) continue;
		if (cited.test(before)) return at;
		if (written < 0 && !wordBefore.test(before)) written = at;
	}
	return written;
}
