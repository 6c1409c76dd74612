/** A tag of an HTML text; `html.slice(start, end)` is the tag itself. */
export interface Tag {
	/** In lower case. */
	readonly name: string;
	readonly closing: boolean;
	readonly start: number;
	readonly end: number;
}

const NAME = /[a-zA-Z][^\s/>]*/y;
const INSIDE = /(?:[^>"']+|"[^"]*"|'[^']*')*/y;
/** Elements whose content is text, not tags. @see https://html.spec.whatwg.org/multipage/syntax.html#raw-text-elements */
const RAW_TEXT = new Set(["script", "style", "textarea", "title", "xmp"]);

/**
 * The tags of an HTML text in order; comments and the text of `<script>`, `<style>` … are passed over.
 *
 * Linear in the text's length. A tag that is never closed ends the text, as it does in a browser.
 */
export function* scanTags(html: string): Generator<Tag> {
	let from = html.indexOf("<");
	while (from !== -1) {
		if (html.startsWith("<!--", from)) {
			from = html.indexOf("<", after(html, "-->", from + 4));
			continue;
		}
		const tag = readTag(html, from);
		if (tag === "unclosed") return;
		if (tag) yield tag;
		from = html.indexOf("<", tag ? endOfContent(html, tag) : from + 1);
	}
}

/** The tag that begins at `start`; undefined where `<` is only a character. */
function readTag(html: string, start: number): Tag | "unclosed" | undefined {
	const closing = html[start + 1] === "/";
	NAME.lastIndex = start + (closing ? 2 : 1);
	const name = NAME.exec(html)?.[0];
	if (!name) return undefined;
	INSIDE.lastIndex = NAME.lastIndex;
	INSIDE.exec(html);
	const end = INSIDE.lastIndex;
	if (html[end] !== ">") return "unclosed";
	return { name: name.toLowerCase(), closing, start, end: end + 1 };
}

function endOfContent(html: string, tag: Tag): number {
	if (tag.closing || !RAW_TEXT.has(tag.name)) return tag.end;
	const rest = new RegExp(`</${tag.name}[\\s/>]`, "gi");
	rest.lastIndex = tag.end;
	return rest.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found === -1 ? html.length : found + mark.length;
}
