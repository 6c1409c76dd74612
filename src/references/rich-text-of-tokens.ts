import type { Token } from "markdown-it";
import type { RichText, Span } from "./rich-text.ts";

const kinds: Readonly<Record<string, Span["kind"]>> = {
	link: "link",
	em: "emphasis",
	strong: "strong",
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
	readonly breaks: number[];
	readonly open: { kind: Span["kind"]; start: number; href?: string }[];
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
	return { text: draft.text, spans: draft.spans, breaks: draft.breaks };
}

function add(draft: Draft, token: Token): void {
	const [, name = "", side] = /^(\w+?)_(open|close)$/.exec(token.type) ?? [];
	const kind = name === "html" ? htmlKinds[token.tag] : kinds[name];
	if (kind && side === "open") open(draft, kind, hrefOf(token));
	else if (kind && side === "close") close(draft, kind);
	else if (isBreak(token)) lineBreak(draft);
	else if (token.type === "html_inline") addHtml(draft, token.content);
	else if (token.type === "math_inline") addText(draft, `$${token.content}$`);
	else if (token.nesting === 0 && token.type !== "image")
		addLines(draft, token.content);
}

const isBreak = (token: Token): boolean =>
	token.type === "softbreak" ||
	token.type === "hardbreak" ||
	(token.type === "html_void" && token.tag === "br");

const hrefOf = (token: Token): string | undefined => {
	const href = token.attrGet("href");
	return href === null ? undefined : String(href);
};

/** kramdown's text keeps the author's line ends. */
function addLines(draft: Draft, content: string): void {
	const [first = "", ...others] = content.split("\n");
	addText(draft, first);
	for (const line of others) {
		lineBreak(draft);
		addText(draft, line);
	}
}

function addText(draft: Draft, content: string): void {
	const text = content.replace(/[\s\u00a0]+/g, " ");
	append(draft, draft.endsInSpace || !draft.text ? text.trimStart() : text);
}

function append(draft: Draft, text: string): void {
	if (text === "") return;
	draft.text += text;
	draft.endsInSpace = text.endsWith(" ");
}

/** How long the text is without a space at its end; it never has more than one. */
const lengthOf = ({ text, endsInSpace }: Draft): number =>
	text.length - (endsInSpace ? 1 : 0);

function lineBreak(draft: Draft): void {
	const length = lengthOf(draft);
	if (length === 0) return;
	if (draft.breaks.at(-1) !== length) draft.breaks.push(length);
	if (!draft.endsInSpace) append(draft, " ");
}

function open(draft: Draft, kind: Span["kind"], href?: string): void {
	draft.open.push({
		kind,
		start: draft.text.length,
		...(href === undefined ? {} : { href }),
	});
}

function close(draft: Draft, kind: Span["kind"]): void {
	const at = draft.open.findLastIndex((span) => span.kind === kind);
	const [span] = at < 0 ? [] : draft.open.splice(at, 1);
	if (span)
		draft.spans.push({
			...span,
			end: Math.max(span.start, lengthOf(draft)),
		});
}

function addHtml(draft: Draft, tag: string): void {
	const [, slash, name = ""] = /^<(\/?)([a-z]+)/i.exec(tag) ?? [];
	const kind = htmlKinds[name.toLowerCase()];
	if (/^br$/i.test(name)) lineBreak(draft);
	else if (kind && slash) close(draft, kind);
	else if (kind)
		open(draft, kind, /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]);
}
