const WIDEST = 0xff;

/**
 * The same text in units of one byte, where every character has room in one.
 *
 * V8 keeps a whole file in units of two bytes for one long dash in it, and whatever is cut out of the file too. It
 * compiles each pattern for the width of the texts it meets, and for the wide one a class of letters is hundreds of
 * ranges: most entries need none of them.
 */
export function narrow(text: string): string {
	const { length } = text;
	for (let at = 0; at < length; at++)
		if (text.charCodeAt(at) > WIDEST) return text;
	return Buffer.from(text, "latin1").toString("latin1");
}
