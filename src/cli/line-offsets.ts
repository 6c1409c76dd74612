/** Where each line begins, in UTF-16 units from the text's beginning; a byte order mark counts to no line. */
export function openingOffsets(text: string): number[] {
	const offsets = [text.startsWith("\ufeff") ? 1 : 0];
	for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g))
		offsets.push(index + end.length);
	return offsets;
}
