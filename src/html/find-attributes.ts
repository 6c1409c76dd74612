import { unescapeHtml } from "./escape.ts";

/** An attribute of a tag, as found in a page. */
export interface FoundAttribute {
	/** In lower case. */
	readonly name: string;
	/** Unescaped. */
	readonly value: string;
	/** The name of its tag, in lower case. */
	readonly tag: string;
	/** `html.slice(start, end)` is the value as written, with its quotes. */
	readonly start: number;
	readonly end: number;
}

/** What begins a stretch that is no markup, though it may look like it. */
const NOT_MARKUP = "<!--|<(script|style|textarea|xmp)(?=[\\s>])";
/** What parts attributes: no other white space does, and V8 looks for these few in half the time. */
const BLANK = "[ \\t\\n\\f\\r]";
const TAG_NAME = /[a-zA-Z][^\s/>]*/y;

/** A pattern for `findAttributes`: attributes of these names, quoted in any way or not at all. */
export function attributePattern(names: readonly string[]): RegExp {
	return new RegExp(
		`${BLANK}(${names.join("|")})\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)|${NOT_MARKUP}`,
		"gi",
	);
}

/**
 * The attributes of some names in a whole page, in order: much faster than reading every tag, where a page is mostly
 * set mathematics. Comments, scripts and text that looks like an attribute are passed over. Linear in the length.
 */
export function* findAttributes(
	html: string,
	pattern: RegExp,
): Generator<FoundAttribute> {
	const search = new RegExp(pattern);
	let hidden = { start: 0, end: 0 };
	let from = 0;
	let tagStart = -1;
	for (let match = search.exec(html); match; match = search.exec(html)) {
		const at = match.index;
		const [whole, name, written = "", element] = match;
		if (at >= hidden.start && at < hidden.end) search.lastIndex = hidden.end;
		else if (name === undefined)
			hidden = hiddenFrom(html, at, whole.length, element);
		else {
			tagStart = lastTag(html, from, at, tagStart);
			from = at;
			const tag = tagStart < 0 ? "" : tagName(html, tagStart);
			if (!tag) continue;
			const end = at + whole.length;
			const value = unescapeHtml(withoutQuotes(written));
			const start = end - written.length;
			yield { name: name.toLowerCase(), value, tag, start, end };
		}
	}
}

/** In lower case; empty where `<` begins no tag. */
function tagName(html: string, start: number): string {
	TAG_NAME.lastIndex = start + 1;
	if (!TAG_NAME.test(html)) return "";
	return html.slice(start + 1, TAG_NAME.lastIndex).toLowerCase();
}

function withoutQuotes(written: string): string {
	const isQuoted = written.startsWith('"') || written.startsWith("'");
	return isQuoted ? written.slice(1, -1) : written;
}

/** Where the tag begins that `to` is in; -1 between tags. Looks only at what came since the last answer. */
function lastTag(html: string, from: number, to: number, before: number) {
	const since = html.slice(from, to);
	const opened = since.lastIndexOf("<");
	const closed = since.lastIndexOf(">");
	if (opened === -1 && closed === -1) return before;
	return opened > closed ? from + opened : -1;
}

/** A comment, or what is within `<script>` and its like. */
function hiddenFrom(
	html: string,
	at: number,
	length: number,
	element: string | undefined,
): { start: number; end: number } {
	const start = element ? after(html, ">", at + length) : at;
	const close = element ? `</${element.toLowerCase()}` : "-->";
	return { start, end: after(html, close, start) };
}

function after(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found === -1 ? html.length : found + mark.length;
}
