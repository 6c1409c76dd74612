/** The entities that Markdown writers and kramdown put into a page's text, and those HTML cannot do without. */
const named: Readonly<Record<string, string>> = {
	amp: "&",
	apos: "'",
	asymp: "≈",
	bull: "•",
	copy: "©",
	deg: "°",
	ge: "≥",
	gt: ">",
	hellip: "…",
	laquo: "«",
	larr: "←",
	ldquo: "“",
	le: "≤",
	lsquo: "‘",
	lt: "<",
	mdash: "—",
	middot: "·",
	minus: "−",
	nbsp: "\u00a0",
	ndash: "–",
	ne: "≠",
	plusmn: "±",
	quot: '"',
	raquo: "»",
	rarr: "→",
	rdquo: "”",
	rsquo: "’",
	shy: "\u00ad",
	times: "×",
	zwj: "\u200d",
	zwnj: "\u200c",
};

/** Matches one entity; sticky uses give it a `lastIndex`. */
const entity = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z]{2,6}));/g;

function decode(match: RegExpMatchArray): string | undefined {
	const [, hexadecimal, decimal, name] = match;
	if (name !== undefined)
		return Object.hasOwn(named, name) ? named[name] : undefined;
	const point = hexadecimal
		? Number.parseInt(hexadecimal, 16)
		: Number(decimal);
	return point > 0 && point <= 0x10ffff
		? String.fromCodePoint(point)
		: undefined;
}

/** Text with its entities decoded; what is no known entity stays as it is. */
export function decodeEntities(html: string): string {
	if (!html.includes("&")) return html;
	return html.replace(entity, (whole, ...groups) => {
		return decode([whole, ...groups.slice(0, 3)]) ?? whole;
	});
}

/**
 * The decoded pieces of a stretch of HTML text, each with its offset in the HTML.
 *
 * @param visit - Called with text that stands for `html.slice(from, to)`; `verbatim` where it is that very text.
 */
export function decodePieces(
	html: string,
	start: number,
	end: number,
	visit: (text: string, from: number, to: number, verbatim: boolean) => void,
): void {
	let last = start;
	const slice = html.slice(start, end);
	for (const match of slice.matchAll(entity)) {
		const text = decode(match);
		if (text === undefined) continue;
		const from = start + match.index;
		if (from > last) visit(html.slice(last, from), last, from, true);
		last = from + match[0].length;
		visit(text, from, last, false);
	}
	if (end > last) visit(html.slice(last, end), last, end, true);
}
