import { code } from "../characters.ts";
import { report } from "../document.ts";
import { Element } from "../element.ts";
import {
	blockElements,
	defaultContentModel,
	isHtmlElement,
	voidElements,
} from "../html/elements.ts";
import { reportDuplicates } from "../html/report-duplicates.ts";
import {
	commentEnd,
	type HtmlTag,
	scanCdata,
	scanEndTag,
	scanStartTag,
} from "../html/scan-tag.ts";
import { convertToNative } from "../html/to-native.ts";
import { parseSpans } from "../parse-spans.ts";
import { escapeCode } from "../render/escape.ts";
import { maxSpanDepth, type SpanState, type Stop } from "../span-state.ts";

/** Comments and elements within a line. */
export function spanHtml(state: SpanState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	if (text.charCodeAt(pos) !== code.less) return false;
	const comment = commentEnd(scanner, pos);
	if (comment >= 0) return addComment(state, comment);
	const cdata = scanCdata(scanner, pos);
	if (cdata) {
		// As text it is escaped again, but for the references that this makes.
		state.tree.addText(escapeCode(cdata.content));
		scanner.pos = cdata.end;
		return true;
	}
	const end = scanEndTag(text, pos);
	if (end)
		return addAsText(
			state,
			end.end,
			`"</${end.name}>" closes nothing that is open.`,
		);
	const tag = scanStartTag(scanner, pos);
	if (!tag || state.ancestors.length >= maxSpanDepth) return false;
	return readTag(state, tag);
}

function addComment(state: SpanState, end: number): boolean {
	const { scanner } = state;
	const content = scanner.text.slice(scanner.pos, end);
	state.add(
		new Element("xml_comment", content, 0, { category: "span" }),
		scanner.pos,
	);
	scanner.pos = end;
	return true;
}

function addAsText(state: SpanState, end: number, message: string): boolean {
	const { scanner, document } = state;
	const length = end - scanner.pos;
	report(document, "kramdown/stray-html", message, scanner.place(), length);
	state.addText(length);
	return true;
}

function readTag(state: SpanState, tag: HtmlTag): boolean {
	const { scanner } = state;
	const known = isHtmlElement(tag.name.toLowerCase());
	const name = known ? tag.name.toLowerCase() : tag.name;
	if (blockElements.has(name))
		return addAsText(
			state,
			tag.end,
			`"<${name}>" is block-level and cannot stand within a line.`,
		);
	const element = new Element("html_element", name, 0, { category: "span" });
	for (const [key, value] of tag.attrs)
		element.set(known ? key.toLowerCase() : key, value.replace(/\n+/g, " "));
	const parses = takeParsing(state, element);
	element.options.contentModel = parses ? "span" : "raw";
	element.options.closed = tag.closed;
	state.add(element, scanner.pos);
	reportDuplicates(state.document, tag, element);
	scanner.pos = tag.end;
	if (!tag.closed && !voidElements.has(name))
		readInside(state, element, known, parses);
	if (state.document.options.html_to_native) convertToNative(element);
	return true;
}

/** Whether Markdown is read within the element. */
function takeParsing(state: SpanState, element: Element): boolean {
	const parsable = defaultContentModel(element.value) !== "raw";
	const written = element.get("markdown");
	element.attrs = element.attrs.filter(([name]) => name !== "markdown");
	if (written === "span") return true;
	if (written === "0") return false;
	if (written === "1") return parsable;
	const inRaw = state.tree.options.contentModel === "raw";
	return parsable && !inRaw && state.document.options.parse_span_html;
}

function readInside(
	state: SpanState,
	element: Element,
	known: boolean,
	parses: boolean,
): void {
	const { scanner } = state;
	const stop = endTagOf(element.value, known);
	if (parseSpans(state, element, stop, parses ? undefined : [spanHtml])) {
		scanner.pos += stop.at(scanner.text, scanner.pos);
		return;
	}
	report(
		state.document,
		"kramdown/unclosed-html",
		`"<${element.value}>" has no end tag.`,
		element,
	);
	element.addText(scanner.takeRest());
}

function endTagOf(name: string, known: boolean): Stop {
	return {
		trigger: "",
		accept: () => true,
		at: (text, pos) => {
			const tag = scanEndTag(text, pos);
			const written = known ? tag?.name.toLowerCase() : tag?.name;
			return tag && written === name ? tag.end - pos : 0;
		},
	};
}
