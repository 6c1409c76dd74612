/** Surrogates: texts without them have one UTF-16 unit for each character. */
const surrogate = /[\uD800-\uDFFF]/;

export function charactersOf(text: string): string[] {
	return surrogate.test(text) ? Array.from(text) : text.split("");
}

export function lengthOf(text: string): number {
	return surrogate.test(text) ? Array.from(text).length : text.length;
}

/** How many characters stand before a place in UTF-16 units. */
export function characterAt(text: string, unit: number): number {
	return lengthOf(text.slice(0, unit));
}

/** The place in UTF-16 units of a character. */
export function unitAt(text: string, character: number): number {
	if (!surrogate.test(text)) return character;
	return Array.from(text).slice(0, character).join("").length;
}
