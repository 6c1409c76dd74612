/** One work within a citation, with the words around it. */
export interface Cite {
	readonly key: string;
	/** `see` of `[see @key]`. */
	readonly prefix?: string;
	/** `p. 3` of `[@key, p. 3]`. */
	readonly locator?: string;
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

/**
 * Read what stands in jekyll-scholar's `{% cite … %}`: keys apart by spaces, `--locator 23` (or `-l`) for each in
 * turn, `--prefix`, `--suppress_author`. Other options are the style's business and are left out.
 *
 * @see https://github.com/inukshuk/jekyll-scholar#citations
 */
export function parseCiteTag(markup: string): Cite[] {
	const words = markup.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
	const keys: string[] = [];
	const locators: string[] = [];
	const options: { prefix?: string; suppressAuthor?: boolean } = {};
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		const value = (): string => (words[++at] ?? "").replace(/^["']|["']$/g, "");
		if (/^(?:-l|--locator)$/.test(word)) locators.push(value());
		else if (/^(?:-x|--prefix)$/.test(word)) options.prefix = value();
		else if (/^(?:-A|--suppress_author)$/.test(word))
			options.suppressAuthor = true;
		else if (/^--?\w/.test(word)) at += takesValue(word) ? 1 : 0;
		else keys.push(word.replace(/,$/, ""));
	}
	return keys.map((key, at) => ({
		key,
		...options,
		...(locators[at] ? { locator: locators[at] } : {}),
	}));
}

const takesValue = (option: string): boolean =>
	/^(?:-f|--file|-t|--template|-s|--style|-L|--label|--text|-r|--relative)$/.test(
		option,
	);

/** Keys of distill's `<d-cite key="one,two">`. */
export const parseDistillKeys = (attribute: string): Cite[] =>
	attribute
		.split(",")
		.map((key) => key.trim())
		.filter(Boolean)
		.map((key) => ({ key }));
