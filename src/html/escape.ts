const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

const NAMED: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00a0",
};

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi;

const SPECIAL = /[&<>"]/;

/** Text as it stands in HTML, between tags or within double quotes. */
export function escapeHtml(text: string): string {
	return SPECIAL.test(text)
		? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "")
		: text;
}

/** What an attribute's value or a text means: numeric references and XML's five (and `nbsp`), others as they stand. */
export function unescapeHtml(html: string): string {
	if (!html.includes("&")) return html;
	return html.replace(REFERENCE, (whole, hex, decimal, name) => {
		if (name) return NAMED[name.toLowerCase()] ?? whole;
		const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
