import type { Token } from "markdown-it";
import type { LineBreak, RichText, Span } from "../rich-text.ts";
import { narrow } from "./narrow.ts";

const kinds: Readonly<Record<string, Span["kind"]>> = {
	link_open: "link",
	link_close: "link",
	em_open: "emphasis",
	em_close: "emphasis",
	strong_open: "strong",
	strong_close: "strong",
};
const htmlKinds: Readonly<Record<string, Span["kind"]>> = {
	a: "link",
	i: "emphasis",
	em: "emphasis",
	cite: "emphasis",
	b: "strong",
	strong: "strong",
};

/** Text and spans under construction. */
interface Draft {
	text: string;
	/** Looking at the text's end each time would be work that grows with its square. */
	endsInSpace: boolean;
	readonly spans: Span[];
	readonly breaks: LineBreak[];
	readonly open: Omit<Span, "end">[];
}

/**
 * The text that a paragraph's inline tokens show, with its links and emphasis.
 *
 * White space is one space, as a browser shows it; a line break is a space whose offset is kept.
 */
export function richTextOf(children: readonly Token[]): RichText {
	const draft: Draft = {
		text: "",
		endsInSpace: false,
		spans: [],
		breaks: [],
		open: [],
	};
	for (const token of children) add(draft, token);
	return { text: narrow(draft.text), spans: draft.spans, breaks: draft.breaks };
}

function add(draft: Draft, token: Token): void {
	if (token.type === "text") {
		addLines(draft, token.content);
		return;
	}
	const { type, nesting } = token;
	const kind = type.startsWith("html_") ? htmlKinds[token.tag] : kinds[type];
	if (kind && nesting === 1) open(draft, kind, hrefOf(token));
	else if (kind && nesting === -1) close(draft, kind);
	else if (isBreak(token)) lineBreak(draft, breakOf(token));
	else if (token.type === "html_inline") addHtml(draft, token.content);
	else if (token.type === "math_inline") addText(draft, `$${token.content}$`);
	else if (token.nesting === 0 && token.type !== "image")
		addLines(draft, token.content);
}

const isBreak = (token: Token): boolean =>
	token.type === "softbreak" ||
	token.type === "hardbreak" ||
	(token.type === "html_void" && token.tag === "br");

const breakOf = ({ type }: Token): Omit<LineBreak, "at"> => ({
	isShown: type !== "softbreak",
	isLine: type === "softbreak",
});

const hrefOf = (token: Token): string | undefined => {
	const href = token.attrGet("href");
	return href === null ? undefined : String(href);
};

/** kramdown's text keeps the author's line ends. */
function addLines(draft: Draft, content: string): void {
	if (!content.includes("\n")) {
		addText(draft, content);
		return;
	}
	const [first = "", ...others] = content.split("\n");
	addText(draft, first);
	for (const line of others) {
		lineBreak(draft, { isShown: false, isLine: true });
		addText(draft, line);
	}
}

function addText(draft: Draft, content: string): void {
	const text = uneven.test(content) ? content.replace(/\s+/g, " ") : content;
	append(draft, draft.endsInSpace || !draft.text ? text.trimStart() : text);
}

/** A gap that is not one plain space. */
const uneven = /[^\S ]| {2}/;

function append(draft: Draft, text: string): void {
	if (text === "") return;
	draft.text += text;
	draft.endsInSpace = text.endsWith(" ");
}

/** How long the text is without a space at its end; it never has more than one. */
const lengthOf = ({ text, endsInSpace }: Draft): number =>
	text.length - (endsInSpace ? 1 : 0);

/** Breaks that nothing stands between are one: kramdown's `<br />` and the line's end behind it. */
function lineBreak(draft: Draft, { isShown, isLine }: Omit<LineBreak, "at">) {
	const at = lengthOf(draft);
	if (at === 0) return;
	const last = draft.breaks.at(-1);
	if (last?.at === at)
		draft.breaks[draft.breaks.length - 1] = {
			at,
			isShown: last.isShown || isShown,
			isLine: last.isLine || isLine,
		};
	else draft.breaks.push({ at, isShown, isLine });
	if (!draft.endsInSpace) append(draft, " ");
}

function open(draft: Draft, kind: Span["kind"], href?: string): void {
	draft.open.push({ kind, start: draft.text.length, href });
}

function close(draft: Draft, kind: Span["kind"]): void {
	const at = draft.open.findLastIndex((span) => span.kind === kind);
	const [span] = at < 0 ? [] : draft.open.splice(at, 1);
	if (!span) return;
	const { start, href } = span;
	const end = Math.max(start, lengthOf(draft));
	draft.spans.push({ kind, start, end, href });
}

function addHtml(draft: Draft, tag: string): void {
	const [, slash, name = ""] = /^<(\/?)([a-z]+)/i.exec(tag) ?? [];
	const kind = htmlKinds[name.toLowerCase()];
	if (/^br$/i.test(name)) lineBreak(draft, { isShown: true, isLine: false });
	else if (kind && slash) close(draft, kind);
	else if (kind)
		open(draft, kind, /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]);
}
