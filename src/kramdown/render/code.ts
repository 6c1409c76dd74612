import type { Env, RendererRule } from "markdown-it";
import type { KramdownDocument } from "../document.ts";
import type { Token } from "../lower/block-tokens.ts";
import { readMap } from "../option-values.ts";
import type { KramdownOptions } from "../options.ts";
import { envKey, type Highlight, type KramdownSettings } from "../types.ts";
import { attributesHtml, escapeCode } from "./escape.ts";
import { formatAsRouge } from "./rouge-formatter.ts";
import { indentation } from "./rules.ts";

type Attributes = [name: string, value: string | number][];

/** What printing code needs. */
interface CodeOptions {
	readonly options: Readonly<KramdownOptions>;
	readonly highlight: Highlight | undefined;
}

/** Print blocks and spans of code, coloured where the highlighter knows the language. */
export function codeRules({
	options,
	highlight,
}: KramdownSettings): Record<string, RendererRule> {
	const forEnv = (env: Env | undefined): CodeOptions => {
		const document = env?.[envKey] as KramdownDocument | undefined;
		return { options: document?.options ?? options, highlight };
	};
	const block: RendererRule = (tokens, index, _, env) =>
		printBlock(tokens[index] as Token, forEnv(env));
	return {
		code_block: block,
		fence: block,
		code_inline: (tokens, index, _, env) =>
			printSpan(tokens[index] as Token, forEnv(env)),
	};
}

function printBlock(token: Token, code: CodeOptions): string {
	const attrs = copy(token.attrs);
	const language = takeLanguage(attrs, true);
	const inside = colour(token.content, token.info || language, code, "block");
	if (inside === undefined) return printPlain(token, attrs, language);
	addHighlighter(attrs, language ?? defaultLanguage(code), code);
	return (
		`${indentation(token)}<div${attributesHtml(attrs)}>` +
		inside +
		`${indentation(token)}</div>\n`
	);
}

function printPlain(
	token: Token,
	attrs: Attributes,
	language: string | undefined,
): string {
	const escaped = escapeCode(token.content).replace(/\n$/, "");
	const shown = /\bshow-whitespaces\b/.test(get(attrs, "class") ?? "")
		? showSpaces(escaped)
		: escaped;
	const codeClass = attributesHtml(
		language ? [["class", `language-${language}`]] : [],
	);
	return `${indentation(token)}<pre${attributesHtml(attrs)}><code${codeClass}>${shown}\n</code></pre>\n`;
}

/** Spaces and tabs as elements, told apart by where on the line they stand. */
function showSpaces(code: string): string {
	return code.replace(
		/(^[ \t]+)|([ \t]+)(?=$|([^ \t]))/gm,
		(blanks: string, left?: string, _other?: string, behind?: string) => {
			const suffix = left ? "-l" : behind === undefined ? "-r" : "";
			return [...blanks].map((blank) => showSpace(blank, suffix)).join("");
		},
	);
}

function showSpace(blank: string, suffix: string): string {
	return blank === "\t"
		? `<span class="ws-tab${suffix}">\t</span>`
		: `<span class="ws-space${suffix}">&#8901;</span>`;
}

function printSpan(token: Token, code: CodeOptions): string {
	const attrs = copy(token.attrs);
	const language = takeLanguage(attrs, false);
	const inside = colour(token.content, language, code, "span");
	if (inside !== undefined)
		addHighlighter(attrs, language ?? defaultLanguage(code), code);
	return `<code${attributesHtml(attrs)}>${inside ?? escapeCode(token.content)}</code>`;
}

function copy(attrs: Token["attrs"]): Attributes {
	return (attrs ?? []).map(([name, value]) => [name, value]);
}

function get(attrs: Attributes, name: string): string | undefined {
	const value = attrs.find(([key]) => key === name)?.[1];
	return value === undefined ? undefined : String(value);
}

function setClass(attrs: Attributes, value: string): void {
	const known = attrs.find(([key]) => key === "class");
	if (known) known[1] = value;
	else attrs.push(["class", value]);
}

/** The language of a class `language-…`; for a block the class is taken away. */
function takeLanguage(attrs: Attributes, remove: boolean): string | undefined {
	const value = get(attrs, "class") ?? "";
	const match = /\blanguage-(\S+)/.exec(value);
	if (!match) return undefined;
	if (remove) {
		const rest = value.replace(match[0], "").trim();
		if (rest === "")
			attrs.splice(
				attrs.findIndex(([key]) => key === "class"),
				1,
			);
		else setClass(attrs, rest);
	}
	return match[1];
}

function defaultLanguage({ options }: CodeOptions): string | undefined {
	const value = options.syntax_highlighter_opts.default_lang;
	return typeof value === "string" ? value : undefined;
}

/** What Rouge calls text without a language. */
const plainLanguages: ReadonlySet<string> = new Set(["plaintext", "text"]);

/** The code in colour, with what Rouge puts around it; nothing where Rouge would leave it alone. */
function colour(
	content: string,
	written: string | undefined,
	code: CodeOptions,
	kind: "block" | "span",
): string | undefined {
	const { options, highlight } = code;
	if (!options.syntax_highlighter) return undefined;
	const { [kind]: own, ...common } = options.syntax_highlighter_opts;
	const opts = { ...common, ...readMap(own) };
	const language = written ?? defaultLanguage(code);
	if (opts.disable) return undefined;
	const isPlain = language === undefined || plainLanguages.has(language);
	if (isPlain && !opts.guess_lang) return undefined;
	const inside = isPlain ? escapeCode(content) : highlight?.(content, language);
	return inside === undefined
		? undefined
		: formatAsRouge(inside, content, opts, kind === "block");
}

function addHighlighter(
	attrs: Attributes,
	language: string | undefined,
	{ options }: CodeOptions,
): void {
	const value = `${get(attrs, "class") ?? ""} highlighter-${options.syntax_highlighter}`;
	const trimmed = value.trimStart();
	const named = /\blanguage-\S+/.test(trimmed)
		? trimmed.replace(/\blanguage-\S+/, `language-${language}`)
		: `language-${language} ${trimmed}`;
	setClass(attrs, language === undefined ? trimmed : named);
}
