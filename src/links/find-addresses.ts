/** An address in a text, and where it begins. */
export interface FoundAddress {
	readonly start: number;
	readonly address: string;
}

const address = /\bhttps?:\/\/[^\s<>"“”«»]+/gi;

/** Marks that belong to the sentence when they end an address. */
const sentenceMark = /[.,;:!?'’…]/;

/** The web addresses in a text, without the punctuation of the sentence around them. */
export function findAddresses(text: string): FoundAddress[] {
	return [...text.matchAll(address)].flatMap(({ index, 0: found }) => {
		const own = withoutSentence(found);
		return hasHost(own) ? [{ start: index, address: own }] : [];
	});
}

/** A closing bracket belongs to an address that opened it: `https://en.wikipedia.org/wiki/Bias_(statistics)`. */
function withoutSentence(found: string): string {
	const unopened = {
		")": count(found, ")") - count(found, "("),
		"]": count(found, "]") - count(found, "["),
	};
	let end = found.length;
	for (; end > 0; end -= 1) {
		const last = found[end - 1] ?? "";
		if (sentenceMark.test(last)) continue;
		if ((last !== ")" && last !== "]") || unopened[last] <= 0) break;
		unopened[last] -= 1;
	}
	return found.slice(0, end);
}

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}

function hasHost(found: string): boolean {
	return /^https?:\/\/[\p{L}\p{N}[]/iu.test(found);
}
