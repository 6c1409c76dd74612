import { scanTags, type Tag } from "./tags.ts";

/** An element whose text is left alone, with everything in it. */
export type SkipsElement = (name: string, tag: string) => boolean;

const COMMENT = /(<!--[\s\S]*?(?:-->|$))/;

/**
 * HTML with its texts rewritten: what stands between tags, escaped as it is, outside of comments, of `<script>` and its
 * like, and of the elements that `skips` names.
 */
export function rewriteTexts(
	html: string,
	skips: SkipsElement,
	rewrite: (text: string) => string,
): string {
	let done = "";
	let at = 0;
	let skipped: { readonly name: string; depth: number } | undefined;
	for (const tag of scanTags(html)) {
		const text = html.slice(at, tag.start);
		done += skipped ? text : rewriteOutsideComments(text, rewrite);
		const end = RAW.has(tag.name) && !tag.closing ? tag.start : tag.end;
		done += html.slice(tag.start, end);
		at = end;
		if (skipped) skipped = follow(skipped, tag);
		else if (!tag.closing && isSkipped(tag, html, skips))
			skipped = { name: tag.name, depth: 1 };
	}
	const rest = html.slice(at);
	return done + (skipped ? rest : rewriteOutsideComments(rest, rewrite));
}

/** Elements whose content {@link scanTags} passes over: text that is none of the page's. */
const RAW: ReadonlySet<string> = new Set([
	"script",
	"style",
	"textarea",
	"title",
	"xmp",
]);

function isSkipped(tag: Tag, html: string, skips: SkipsElement): boolean {
	return RAW.has(tag.name) || skips(tag.name, html.slice(tag.start, tag.end));
}

function follow(skipped: { name: string; depth: number }, tag: Tag) {
	if (tag.name !== skipped.name) return skipped;
	const depth = skipped.depth + (tag.closing ? -1 : 1);
	return depth === 0 ? undefined : { name: skipped.name, depth };
}

function rewriteOutsideComments(
	text: string,
	rewrite: (text: string) => string,
): string {
	if (!text.includes("<!--")) return rewrite(text);
	return text
		.split(COMMENT)
		.map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
		.join("");
}
