const known = new Map();

/**
 * The characters of one of Unicode's properties as they stand between the brackets of a class.
 *
 * @param {string} property - As in `\p{…}`.
 * @returns {string | undefined} undefined for one that has halves of surrogate pairs. Code points that Unicode has not
 *   assigned may be among them.
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

// A range goes on across code points that are no characters yet, which no text has: letters are half as many ranges
// then, and V8 compiles the patterns of a course's first references sooner.
const unassigned = /^\p{Cn}$/u;

function rangesOf(pattern) {
	const ranges = [];
	let range;
	for (let code = 0; code < 0x110000; code++) {
		const character = String.fromCodePoint(code);
		if (pattern.test(character)) {
			range ??= ranges[ranges.push([code, code]) - 1];
			range[1] = code;
		} else if (!unassigned.test(character)) range = undefined;
	}
	return ranges;
}

/** What means something within a class, or cannot be seen, is escaped. */
const writeCharacter = (code) =>
	/[\dA-Za-z]/.test(String.fromCodePoint(code)) || code > 0xff
		? String.fromCodePoint(code)
		: `\\x${code.toString(16).padStart(2, "0")}`;
