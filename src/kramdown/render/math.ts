import type { RendererRule } from "markdown-it";
import type { Token } from "../lower/block-tokens.ts";
import { attributesHtml, escapeCode } from "./escape.ts";
import { indentation } from "./rules.ts";

/** Formulas as kramdown leaves them to MathJax; as they are in a `kdmath` element if no engine is wanted (`info`). */
export const mathRules: Readonly<Record<string, RendererRule>> = {
	math_inline: (tokens, index) => printSpan(tokens[index] as Token),
	math_block: (tokens, index) => printBlock(tokens[index] as Token),
};

function printSpan(token: Token): string {
	if (token.markup === "\\begin") return escapeCode(token.content);
	if (token.meta?.display) return `\\[${escapeCode(token.content)}\\]`;
	if (token.markup !== "") return `\\(${escapeCode(token.content)}\\)`;
	const raw = `$${token.content}$`;
	if (token.info === "") return `<span${withClass(token)}>${raw}</span>`;
	return token.attrs
		? `<span${attributesHtml(token.attrs)}>${raw}</span>`
		: `\\(${escapeCode(token.content)}\\)`;
}

function printBlock(token: Token): string {
	const before = indentation(token);
	if (token.markup === "\\begin") return `${escapeCode(token.content)}\n`;
	if (token.info === "")
		return `${before}<div${withClass(token)}>$$\n${token.content}\n$$</div>\n`;
	const formula = `\\[${escapeCode(token.content)}\\]\n`;
	if (!token.attrs) return formula;
	return `${before}<div${attributesHtml(token.attrs)}>${formula}</div>\n`;
}

/** The token's attributes with the class that stands for a formula without engine. */
function withClass({ attrs }: Token): string {
	const list = attrs ?? [];
	const own = list.find(([name]) => name === "class");
	const others: typeof list = own
		? list.map(([name, value]) =>
				name === "class" ? [name, `${value} kdmath`] : [name, value],
			)
		: [...list, ["class", "kdmath"]];
	return attributesHtml(others);
}
