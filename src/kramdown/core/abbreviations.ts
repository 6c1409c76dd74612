import { type KramdownDocument, report } from "../document.ts";
import { Element } from "../element.ts";
import { type CoreRule, documentOf } from "./document-of.ts";

interface Patterns {
	/** One of the abbreviations. */
	readonly any: RegExp;
	/** A position before which no word goes on, with an abbreviation that ends at its word's end. */
	readonly start: RegExp;
	/** The name under which what was found is defined. */
	readonly nameOf: (found: string) => string;
}

/** Mark up what is defined as an abbreviation, wherever it stands in a text. */
export const abbreviations: CoreRule = ({ env }) => {
	const document = documentOf(env);
	if (document.abbreviations.size === 0) return;
	const patterns = compile(document.abbreviations);
	const used = new Set<string>();
	replaceIn(document.root, patterns, used);
	for (const footnote of document.footnotes.values())
		replaceIn(footnote.content, patterns, used);
	for (const [name, { mark }] of document.abbreviations)
		if (!used.has(name))
			report(
				document,
				"kramdown/unused-abbreviation",
				`The abbreviation "${name}" does not occur.`,
				mark,
			);
};

function compile(defined: KramdownDocument["abbreviations"]): Patterns {
	const sorted = [...defined.keys()].sort((a, b) => b.length - a.length);
	const any = sorted.map(toPattern).join("|");
	return {
		any: new RegExp(any, "y"),
		start: new RegExp(`(?=(?:\\W|^)(?:${any})(?!\\w))`, "gm"),
		nameOf: (found) =>
			defined.has(found) ? found : found.replace(/\s+/g, " "),
	};
}

/** Any white space in the text will do for a blank in the name. */
function toPattern(name: string): string {
	return name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/\s/g, "\\s+");
}

function replaceIn(
	element: Element,
	patterns: Patterns,
	used: Set<string>,
): void {
	const raw = element.options.contentModel === "raw";
	element.children = element.children.flatMap((child) => {
		if (child.type === "text" && !raw) return split(child, patterns, used);
		replaceIn(child, patterns, used);
		return [child];
	});
}

function split(
	text: Element,
	patterns: Patterns,
	used: Set<string>,
): Element[] {
	const { value } = text;
	const parts: Element[] = [];
	let from = 0;
	for (
		let at = next(value, from, patterns);
		at >= 0;
		at = next(value, from, patterns)
	) {
		const here = matchAt(patterns.any, value, at);
		const found = here ?? matchAt(patterns.any, value, at + 1);
		if (found === undefined) break;
		const start = here === undefined ? at + 1 : at;
		if (start > from)
			parts.push(new Element("text", value.slice(from, start), text.line));
		const name = patterns.nameOf(found);
		parts.push(new Element("abbreviation", found, text.line, { name }));
		used.add(name);
		from = start + found.length;
	}
	if (parts.length === 0) return [text];
	if (from < value.length)
		parts.push(new Element("text", value.slice(from), text.line));
	return parts;
}

/** Where the next abbreviation's word begins; directly behind the last one counts as a beginning. */
function next(value: string, from: number, patterns: Patterns): number {
	const here = matchAt(patterns.any, value, from);
	const after = here === undefined ? undefined : value[from + here.length];
	if (here !== undefined && !(after && /\w/.test(after))) return from;
	patterns.start.lastIndex = from;
	return patterns.start.exec(value)?.index ?? -1;
}

function matchAt(
	pattern: RegExp,
	text: string,
	pos: number,
): string | undefined {
	pattern.lastIndex = pos;
	return pattern.exec(text)?.[0];
}
