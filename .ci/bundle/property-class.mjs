const known = new Map();

/**
 * The characters of one of Unicode's properties as they stand between the brackets of a class.
 *
 * @param {string} property - As in `\p{…}`.
 * @returns {string | undefined} undefined for one that has halves of surrogate pairs.
 */
export function propertyClass(property) {
	if (!known.has(property)) known.set(property, writeClass(property));
	return known.get(property);
}

function writeClass(property) {
	const pattern = new RegExp(`^\\p{${property}}$`, "u");
	if (pattern.test("\ud800") || pattern.test("\udfff")) return undefined;
	return rangesOf(pattern)
		.map(([first, last]) =>
			first === last
				? writeCharacter(first)
				: `${writeCharacter(first)}-${writeCharacter(last)}`,
		)
		.join("");
}

function rangesOf(pattern) {
	const ranges = [];
	let first;
	for (let code = 0; code <= 0x110000; code++) {
		const isIn = code < 0x110000 && pattern.test(String.fromCodePoint(code));
		if (isIn) first ??= code;
		else if (first !== undefined) {
			ranges.push([first, code - 1]);
			first = undefined;
		}
	}
	return ranges;
}

/** What means something within a class, or cannot be seen, is escaped. */
const writeCharacter = (code) =>
	/[\dA-Za-z]/.test(String.fromCodePoint(code)) || code > 0xff
		? String.fromCodePoint(code)
		: `\\x${code.toString(16).padStart(2, "0")}`;
