import type { TagMarkup } from "../scholar/parse-tag.ts";

/** One work within a citation, with the words around it. */
export interface Cite {
	readonly key: string;
	/** `see` of `[see @key]`. */
	readonly prefix?: string;
	/** `p. 3` of `[@key, p. 3]`. */
	readonly locator?: string;
	/** What the locator counts (`page`, `figure`), where it is only the number. */
	readonly label?: string;
	/** `[-@key]`: the author is named in the sentence already. */
	readonly suppressAuthor?: boolean;
}

const item =
	/^(?<prefix>[^@]*?)(?<minus>-?)(?<![\p{L}\d.])@(?:\{(?<braced>[^{}\s]+)\}|(?<key>[\p{L}\d_][\p{L}\d_:.#$%&+?<>~/-]*[\p{L}\d_]|[\p{L}\d_]))(?<rest>.*)$/su;

/**
 * Read pandoc's citation: what stands between the brackets of `[see @one, p. 3; @two]`.
 *
 * @returns The works in order; undefined where a part names no key, so that brackets of any other kind stay text.
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function parsePandocCitation(inner: string): Cite[] | undefined {
	const cites = inner.split(";").map(readItem);
	return cites.every((cite) => cite !== undefined) ? cites : undefined;
}

function readItem(text: string): Cite | undefined {
	const groups = item.exec(text.trim())?.groups;
	if (!groups) return undefined;
	const prefix = groups.prefix?.trim();
	const locator = groups.rest?.replace(/^[\s,]+/, "").trim();
	return {
		key: groups.braced ?? groups.key ?? "",
		...(prefix ? { prefix } : {}),
		...(locator ? { locator } : {}),
		...(groups.minus ? { suppressAuthor: true } : {}),
	};
}

/** The works that jekyll-scholar's `{% cite … %}` names: keys apart by spaces, a locator and its label for each in turn. */
export function citesOf({ keys, options }: TagMarkup): Cite[] {
	const locators = options.get("locator") ?? [];
	const labels = options.get("label") ?? [];
	return keys.map((key, at) => ({
		key,
		...(options.has("suppress_author") ? { suppressAuthor: true } : {}),
		...(locators[at]
			? { locator: locators[at], label: labels[at] ?? "page" }
			: {}),
	}));
}

/** Keys of distill's `<d-cite key="one,two">`. */
export const parseDistillKeys = (attribute: string): Cite[] =>
	attribute
		.split(",")
		.map((key) => key.trim())
		.filter(Boolean)
		.map((key) => ({ key }));
