/** What stands in one of jekyll-scholar's tags: its keys, and its options by their long names, in order. */
export interface TagMarkup {
	readonly keys: readonly string[];
	readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Long names by short ones. */
const long: Readonly<Record<string, string>> = {
	c: "cited",
	C: "cited_in_order",
	r: "remove_duplicates",
	A: "suppress_author",
	f: "file",
	q: "query",
	h: "bibliography_list_tag",
	p: "prefix",
	t: "text",
	l: "locator",
	L: "label",
	o: "offset",
	m: "max",
	s: "style",
	g: "group_by",
	G: "group_order",
	O: "type_order",
	T: "template",
};

const names = [...Object.values(long), "clear"].sort(
	(one, other) => other.length - one.length,
);
const option = new RegExp(
	`(?:^|\\s)(?:--(${names.join("|")})|-([${Object.keys(long).join("")}]))(?=[\\s=]|$)`,
	"g",
);

/**
 * Read the words of a tag: keys up to the first option; an option's value goes on to the next option, spaces and all.
 *
 * @see https://github.com/inukshuk/jekyll-scholar (the README lists the options)
 */
export function parseTag(markup: string): TagMarkup {
	const found = [...markup.matchAll(option)];
	const options = new Map<string, string[]>();
	for (const [at, match] of found.entries()) {
		const name = match[1] ?? long[match[2] ?? ""] ?? "";
		const value = markup
			.slice(match.index + match[0].length, found[at + 1]?.index)
			.replace(/^=/, "")
			.trim()
			.replace(/^(["'])(.*)\1$/s, "$2");
		options.set(name, [...(options.get(name) ?? []), value]);
	}
	const head = markup.slice(0, found[0]?.index);
	return {
		keys: head
			.split(/\s+/)
			.map((key) => key.replace(/,$/, ""))
			.filter((key) => key !== "" && !key.startsWith("-")),
		options,
	};
}
