import type { RendererRule } from "markdown-it";
import type { Token } from "../lower/block-tokens.ts";
import type { HtmlMeta } from "../types.ts";
import { attributesHtml, escapeText } from "./escape.ts";

/** Two columns for each level of nesting. */
export function indentation(token: Token): string {
	return "  ".repeat(token.level);
}

function at(tokens: readonly Token[], index: number): Token {
	return tokens[index] as Token;
}

function startTag(token: Token): string {
	return `<${token.tag}${attributesHtml(token.attrs)}>`;
}

/** `<tag>` on a line of its own. */
const openBlock: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	return `${indentation(token)}${startTag(token)}\n`;
};

const closeBlock: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	return `${indentation(token)}</${token.tag}>\n`;
};

/** `<tag>` with its content behind it on the same line. */
const openLine: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	return token.hidden ? "" : indentation(token) + startTag(token);
};

const closeLine: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	return token.hidden ? "" : `</${token.tag}>\n`;
};

const openSpan: RendererRule = (tokens, index) => startTag(at(tokens, index));

const closeSpan: RendererRule = (tokens, index) =>
	`</${at(tokens, index).tag}>`;

const openItem: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	const line = token.meta?.tight ? "" : "\n";
	return indentation(token) + startTag(token) + line;
};

const closeItem: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	const { tight, endsInPlace } = token.meta ?? {};
	const indented =
		!tight || (!endsInPlace && endsWithNewline(tokens, index - 1));
	return `${indented ? indentation(token) : ""}</${token.tag}>\n`;
};

/** Whether what is printed up to and with a token ends a line. */
function endsWithNewline(tokens: readonly Token[], index: number): boolean {
	const token = at(tokens, index);
	if (token.type === "list_item_open" || token.type === "dd_open") return false;
	if (token.hidden) return index > 0 && endsWithNewline(tokens, index - 1);
	if (token.type !== "inline") return token.nesting !== 1;
	const last = token.children?.at(-1);
	const printsContent = last?.type === "text" || last?.type === "html_inline";
	return printsContent && last.content.endsWith("\n");
}

function html(token: Token): HtmlMeta {
	return token.meta as unknown as HtmlMeta;
}

const openHtml: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	const { category, inRaw, model, empty } = html(token);
	if (category === "span") return startTag(token);
	const line = model === "block" && !empty ? "\n" : "";
	return (inRaw ? "" : indentation(token)) + startTag(token) + line;
};

const closeHtml: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	const { category, inRaw, model, empty } = html(token);
	const end = `</${token.tag}>`;
	if (category === "span") return end;
	const ofBlocks = model === "block" && !empty;
	const line = ofBlocks && !endsWithNewline(tokens, index - 1) ? "\n" : "";
	const before = line + (ofBlocks ? indentation(token) : "");
	return before + end + (inRaw ? "" : "\n");
};

const voidHtml: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	const { category, inRaw } = html(token);
	const tag = `<${token.tag}${attributesHtml(token.attrs)} />`;
	if (category === "span" || inRaw) return tag;
	return `${indentation(token)}${tag}\n`;
};

const footnoteReference: RendererRule = (tokens, index) => {
	const token = at(tokens, index);
	const { name, repeat } = token.meta ?? {};
	const again = repeat ? `:${repeat}` : "";
	// A theme may have given the link the role that kramdown gives the element around it.
	const ofLink = attributesHtml(token.attrs);
	const ofMark = ofLink ? "" : ' role="doc-noteref"';
	return (
		`<sup id="fnref:${name}${again}"${ofMark}>` +
		`<a href="#fn:${name}" class="footnote" rel="footnote"${ofLink}>${token.content}</a></sup>`
	);
};

const asWritten: RendererRule = (tokens, index) => at(tokens, index).content;
const asMarkup: RendererRule = (tokens, index) => at(tokens, index).markup;

function pairs(
	names: readonly string[],
	open: RendererRule,
	close: RendererRule,
): Record<string, RendererRule> {
	return Object.fromEntries(
		names.flatMap((name) => [
			[`${name}_open`, open],
			[`${name}_close`, close],
		]),
	);
}

/** How each token is printed, to the byte as kramdown's HTML converter prints it. */
export const renderRules: Readonly<Record<string, RendererRule>> = {
	...pairs(
		["blockquote", "bullet_list", "ordered_list", "dl", "figure", "footnotes"],
		openBlock,
		closeBlock,
	),
	...pairs(["table", "thead", "tbody", "tfoot", "tr"], openBlock, closeBlock),
	...pairs(["paragraph", "heading", "dt", "td", "th"], openLine, closeLine),
	...pairs(["list_item", "dd"], openItem, closeItem),
	...pairs(["link", "em", "strong", "abbr"], openSpan, closeSpan),
	...pairs(["html"], openHtml, closeHtml),
	html_void: voidHtml,
	html_block: asWritten,
	html_inline: asWritten,
	blank: () => "\n",
	hr: (tokens, index) => {
		const token = at(tokens, index);
		return `${indentation(token)}<hr${attributesHtml(token.attrs)} />\n`;
	},
	indentation: (tokens, index) => indentation(at(tokens, index)),
	figcaption: (tokens, index) => {
		const token = at(tokens, index);
		return `${indentation(token)}<figcaption>${token.content}</figcaption>\n`;
	},
	text: (tokens, index) => escapeText(at(tokens, index).content),
	entity: asMarkup,
	smart_quote: asMarkup,
	typographic_symbol: asMarkup,
	hardbreak: () => "<br />",
	image: (tokens, index) => `<img${attributesHtml(at(tokens, index).attrs)} />`,
	footnote_ref: footnoteReference,
};
