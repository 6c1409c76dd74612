import { code } from "../characters.ts";
import { applyAttributeList, normalizeLinkId, report } from "../document.ts";
import { type AttributeList, Element } from "../element.ts";
import { parseSpans } from "../parse-spans.ts";
import { maxSpanDepth, type SpanState, type Stop } from "../span-state.ts";
import { escapable } from "./escaped-chars.ts";
import { readDestination } from "./link-destination.ts";

const opening = /!?\[(?=[^^])/y;
const reference = /[ \t\r\n\f\v]*?\[([^\]]+)?\]/y;
const escaped = new RegExp(
	`\\\\([${escapable.replace(/[\\\]\-^]/g, "\\$&")}])`,
	"g",
);

/** `[text](address "title")`, `[text][name]`, `[name]`, and images, with `!` before. */
export function link(state: SpanState): boolean {
	const { scanner } = state;
	const first = scanner.text.charCodeAt(scanner.pos);
	if (first !== code.bracketOpen && first !== code.bang) return false;
	const match = scanner.match(opening);
	if (!match) return false;
	const [mark] = match;
	const type = mark.startsWith("!") ? "img" : "a";
	const allowed =
		type === "img" || !(state.isWithin("a") || state.isWithin("img"));
	if (!allowed || !readLink(state, new Element(type), mark.length))
		state.addText(mark.length);
	return true;
}

/** Read the whole link; false, with nothing moved, if it is none. */
function readLink(state: SpanState, element: Element, width: number): boolean {
	const { scanner } = state;
	const { pos } = scanner;
	if (!readLinkText(state, element, width)) return false;
	const alt = scanner.text
		.slice(pos + width, scanner.pos)
		.replace(escaped, "$1");
	scanner.pos++;
	const done = readTarget(state, element, alt, pos);
	if (!done) scanner.pos = pos;
	return done;
}

/** Read to the bracket that closes the text. */
function readLinkText(
	state: SpanState,
	element: Element,
	width: number,
): boolean {
	const { scanner } = state;
	const { pos } = scanner;
	if (scanner.find("]", pos) < 0 || state.budget <= 0) return false;
	if (state.ancestors.length >= maxSpanDepth) return false;
	scanner.pos = pos + width;
	if (parseSpans(state, element, closingBracket(state))) return true;
	state.budget -= scanner.text.length - pos;
	scanner.pos = pos;
	// What is around would have to close this bracket too, and cannot.
	if (state.tree.type === "a" || state.tree.type === "img")
		state.abandoned = state.tree;
	return false;
}

/** Brackets are counted; those of images within have been read with them. */
function closingBracket({ scanner }: SpanState): Stop {
	const { text } = scanner;
	let open = 1;
	let images = 0;
	let counted = 0;
	return {
		trigger: "]",
		at: (source, pos) =>
			source[pos] === "]" ||
			source[pos] === "[" ||
			(source[pos] === "!" && source[pos + 1] === "[")
				? 1
				: 0,
		accept: (element) => {
			open += text[scanner.pos] === "]" ? -1 : 1;
			for (const { children } = element; counted < children.length; counted++)
				if (children[counted]?.type === "img") images++;
			return open === images;
		},
	};
}

function readTarget(
	state: SpanState,
	element: Element,
	alt: string,
	start: number,
): boolean {
	const { scanner } = state;
	const named = scanner.match(reference);
	if (named) scanner.pos += named[0].length;
	if (named || scanner.text[scanner.pos] !== "(")
		return readReference(state, element, alt, start, named?.[1]);
	const destination = readDestination(scanner, state);
	if (!destination) return false;
	add(state, element, start, { alt, ...destination });
	return true;
}

function readReference(
	state: SpanState,
	element: Element,
	alt: string,
	start: number,
	name: string | undefined,
): boolean {
	const { document, scanner } = state;
	const id = normalizeLinkId(name ?? alt);
	const definition = document.links.get(id);
	if (definition) {
		const { url, title, mark } = definition;
		add(state, element, start, { alt, url, title, ial: mark?.ial });
		return true;
	}
	if (name !== undefined)
		report(
			document,
			"kramdown/undefined-link",
			`The link "${id}" is not defined.`,
			scanner.place(start),
			scanner.pos - start,
		);
	return false;
}

interface Target {
	readonly url: string;
	readonly title: string | undefined;
	readonly alt: string;
	readonly ial?: AttributeList | undefined;
}

function add(
	state: SpanState,
	element: Element,
	start: number,
	{ url, title, alt, ial }: Target,
): void {
	element.ial = ial;
	if (ial) applyAttributeList(state.document, element, ial);
	if (element.type === "a") element.set("href", url);
	else {
		element.set("src", url);
		element.set("alt", alt);
		element.children = [];
	}
	if (title !== undefined) element.set("title", title);
	state.add(element, start);
}
