/** A tag in HTML: offsets into the page, `end` exclusive. */
export interface Tag {
	/** In lower case. */
	readonly name: string;
	readonly closing: boolean;
	readonly end: number;
}

const tagName = /<\/?([A-Za-z][^\s/>]*)/y;

/**
 * Read the tag that begins at `start` (a `<`), as HTML's tokenizer does: a `>` inside quotes does not end it.
 *
 * @returns `undefined` where no tag begins. One that never ends takes the rest of the page, as in a browser.
 */
export function readTag(html: string, start: number): Tag | undefined {
	tagName.lastIndex = start;
	const match = tagName.exec(html);
	if (!match?.[1]) return undefined;
	return {
		name: match[1].toLowerCase(),
		closing: html.charCodeAt(start + 1) === 47,
		end: findTagEnd(html, tagName.lastIndex),
	};
}

/** The offset after the `>` that ends the tag whose name ended at `from`. */
function findTagEnd(html: string, from: number): number {
	let afterEquals = false;
	for (let at = from; at < html.length; at++) {
		const code = html.charCodeAt(at);
		if (code === 62) return at + 1;
		if (afterEquals && (code === 34 || code === 39)) {
			at = html.indexOf(code === 34 ? '"' : "'", at + 1);
			if (at < 0) break;
			afterEquals = false;
		} else if (code === 61) afterEquals = true;
		else if (code > 32) afterEquals = false;
	}
	return html.length;
}

const attribute =
	/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** An attribute's raw value, `""` for one without a value, `undefined` where the tag has none of that name. */
export function readAttribute(tag: string, name: string): string | undefined {
	const space = tag.search(/\s/);
	if (space < 0 || !tag.includes(name)) return undefined;
	for (const match of tag.slice(space).matchAll(attribute))
		if (match[1]?.toLowerCase() === name)
			return match[2] ?? match[3] ?? match[4] ?? "";
	return undefined;
}
