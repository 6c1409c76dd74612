/** Anything but ASCII. */
const OTHER = /[^\0-\x7f]/;

/**
 * Tells whether text is ASCII; of the same text, which a grammar's expressions are tried on one after the other, it
 * remembers that.
 */
export function createAsciiTest(): (text: string) => boolean {
	let last = "";
	let isAscii = true;
	return (text) => {
		if (text !== last) {
			last = text;
			isAscii = !OTHER.test(text);
		}
		return isAscii;
	};
}
