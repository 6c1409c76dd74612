/** Where a fault of YAML really is, and how to mend it. */
export interface Explanation {
	/** In the text, from 0. */
	readonly offset: number;
	readonly hint?: string;
}

/** What is to be said of the line of a fault: the first pattern that fits, its words made of what it found. */
const slips: readonly (readonly [
	pattern: RegExp,
	hint: (key: string, value: string) => string,
])[] = [
	[
		/^([\w-]+):[ \t]+([^'"#>|[{].*:(?: .*)?)$/,
		(key, value) =>
			`A value with a colon needs quotes: \`${quoted(key, value)}\`.`,
	],
	[
		/^([\w-]+):[ \t]+([@`%*&!].*)$/,
		(key, value) =>
			`A value that begins with \`${value[0]}\` needs quotes: \`${quoted(key, value)}\`.`,
	],
	[
		/^([\w-]+):[ \t]+(?:"[^"]*"|'[^']*')[ \t]+([^\s#].*)$/,
		() =>
			"The text goes on behind its closing quote: quote all of it, and write the quotes within it as `'`.",
	],
	[
		/^([\w-]+):[ \t]+[|>]([^\s\d+-].*)$/,
		(key, value) =>
			`Behind \`|\` or \`>\` the text begins on the next line; in one line it is \`${quoted(key, value)}\`.`,
	],
	[
		/^([a-z][\w-]*):(?!\/\/)(\S.*)$/i,
		(key, value) => `A colon needs a space behind it: \`${key}: ${value}\`.`,
	],
	[/^[ ]*\t/, () => "YAML is indented with spaces; here is a tab."],
];

/**
 * Explain why a text is no YAML: what authors most often forget, and where they did.
 *
 * @param reason - The parser's, in its words.
 * @param offset - Where the parser noticed, which for a quote or a bracket that is never closed is far below it.
 */
export function explainYaml(
	text: string,
	offset: number,
	reason: string,
): Explanation {
	if (/quoted scalar/.test(reason))
		return unclosed(text, offset, /^['"]/, "quote");
	const bracket = /flow|deficient indentation/.test(reason)
		? unclosed(text, offset, /^[[{]/, "bracket")
		: undefined;
	if (bracket?.hint) return bracket;
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const hint = slipIn(text, start);
	if (hint) return { offset: tabIn(text, start) ?? offset, hint };
	// What is no key makes a text of its line, and the parser stumbles over the next.
	const above = text.lastIndexOf("\n", start - 2) + 1;
	const earlier = start > 0 ? slipIn(text, above) : undefined;
	return earlier ? { offset: above, hint: earlier } : { offset };
}

/** Where a line is indented with a tab, which the parser may take for the end of what is above it. */
function tabIn(text: string, start: number): number | undefined {
	const [indentation] = /^[ ]*(?=\t)/.exec(text.slice(start)) ?? [];
	return indentation === undefined ? undefined : start + indentation.length;
}

function slipIn(text: string, start: number): string | undefined {
	const line = text.slice(start).split("\n", 1)[0] ?? "";
	for (const [pattern, hint] of slips) {
		const [found, key = "", value = ""] = pattern.exec(line) ?? [];
		if (found !== undefined) return hint(key, value.trim());
	}
	return undefined;
}

/** The last value above a place that begins with such a mark and does not end on its line. */
function unclosed(
	text: string,
	offset: number,
	mark: RegExp,
	name: string,
): Explanation {
	const above = text.slice(0, offset + 1);
	const openings = [
		...above.matchAll(/^[ ]*(?:- )*(?:[\w-]+:[ \t]+)?(\S.*)$/gm),
	]
		.map(({ index, 0: line, 1: value = "" }) => ({
			value,
			at: index + line.length - value.length,
		}))
		.filter(({ value }) => mark.test(value) && !isClosed(value));
	const last = openings.at(-1);
	if (!last) return { offset };
	return {
		offset: last.at,
		hint: `The ${name} \`${last.value[0]}\` that opens here is not closed.`,
	};
}

function isClosed(value: string): boolean {
	const mark = value[0] ?? "";
	if (mark === '"') return /^"(?:[^"\\]|\\.)*"/.test(value);
	if (mark === "'") return /^'(?:[^']|'')*'/.test(value);
	const bare = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, "");
	const count = (letters: RegExp) => bare.match(letters)?.length ?? 0;
	return count(/\[/g) === count(/\]/g) && count(/\{/g) === count(/\}/g);
}

function quoted(key: string, value: string): string {
	return `${key}: "${value.replaceAll('"', '\\"')}"`;
}
