import MarkdownIt from "markdown-it";
import { kramdown } from "../kramdown/index.ts";
import { toMarkdownItEnv } from "../kramdown/markdown-it-env.ts";
import { readKramdownOptions } from "../kramdown/options.ts";
import type { Highlight } from "../kramdown/types.ts";
import { isRecord } from "../ruby/record.ts";
import type { MarkdownEnv } from "./types.ts";

export type Token = InstanceType<typeof MarkdownIt.Token>;

/** What decides how a text is read and printed. */
export interface MarkdownOptions {
	/** `kramdown:` of `_config.yml`, as it stands there; over Jekyll's defaults. */
	readonly kramdown?: Readonly<Record<string, unknown>>;
	/** `$…$` is mathematics, by pandoc's rule. */
	readonly dollars?: boolean;
	/** `\(…\)`, `\[…\]` and bare environments are no Markdown; `|` in a formula makes no table. */
	readonly protectMath?: boolean;
	/** An unbalanced `$$` ends at its blank line; `protectMath` includes it. */
	readonly recoverMath?: boolean;
	readonly highlight?: Highlight;
	/** Read nothing but quotes, symbols, entities and HTML: Liquid's `smartify`. */
	readonly typographyOnly?: boolean;
}

/** A parser and printer of kramdown's dialect. */
export interface Markdown {
	/** Tokens of a text; what there is to say about it goes into `env`. */
	parse(text: string, env: MarkdownEnv): Token[];
	/** HTML of tokens, to the byte as kramdown prints it. */
	render(tokens: readonly Token[], env: MarkdownEnv): string;
	/** HTML of the children of an `inline` token. */
	renderInline(tokens: readonly Token[], env: MarkdownEnv): string;
}

/** Jekyll's defaults where they are not kramdown's. */
const jekyllDefaults: Readonly<Record<string, unknown>> = {
	input: "GFM",
	hard_wrap: false,
};

/**
 * The options as Jekyll hands them to kramdown: `guess_lang` is Jekyll's own, and goes to the highlighter.
 *
 * @see Jekyll 4.3, `lib/jekyll/converters/markdown/kramdown_parser.rb`
 */
function fromJekyll(
	kramdown: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
	const { guess_lang = true, syntax_highlighter_opts: given } = kramdown;
	return {
		...jekyllDefaults,
		...kramdown,
		syntax_highlighter_opts: {
			default_lang: "plaintext",
			...(isRecord(given) ? given : {}),
			guess_lang,
		},
	};
}

/** Make a parser: markdown-it without its own rules, with kramdown's. */
export function createMarkdown(options: MarkdownOptions = {}): Markdown {
	const md = new MarkdownIt("zero");
	md.use(kramdown, {
		options: readKramdownOptions(fromJekyll(options.kramdown)),
		dollars: options.dollars ?? false,
		protectMath: options.protectMath ?? false,
		recoverMath: options.recoverMath ?? options.protectMath ?? false,
		highlight: options.highlight,
		typographyOnly: options.typographyOnly ?? false,
	});
	return {
		parse: (text, env) => md.parse(text, toMarkdownItEnv(env)),
		render: (tokens, env) =>
			md.renderer.render([...tokens], md.options, toMarkdownItEnv(env)),
		renderInline: (tokens, env) =>
			md.renderer.renderInline([...tokens], md.options, toMarkdownItEnv(env)),
	};
}
