import type { MarkdownEnv } from "../markdown/types.ts";
import type { KramdownOptions } from "./options.ts";

/**
 * Colours code: HTML of the code's inside, or nothing for a language it does not know.
 *
 * @param language - As the author wrote it, possibly with Rouge's options (`ruby?line_numbers=true`).
 */
export type Highlight = (code: string, language: string) => string | undefined;

/** What the plugin is given. */
export interface KramdownSettings {
	/** kramdown's own options, complete. */
	readonly options: Readonly<KramdownOptions>;
	/** `$…$` is mathematics, by pandoc's rule. */
	readonly dollars: boolean;
	/** `\(…\)`, `\[…\]`, with one or two backslashes, and bare environments are mathematics; `|` in it is no table. */
	readonly protectMath: boolean;
	/** An unbalanced `$$` ends at its blank line instead of swallowing what follows. */
	readonly recoverMath: boolean;
	readonly highlight: Highlight | undefined;
	/** Only quotes, symbols, entities and HTML are read, as Jekyll's `smartify` reads a text; nothing is a paragraph. */
	readonly typographyOnly: boolean;
}

/**
 * The tokens this plugin makes. Block tokens stand in one flat list, spans in the `children` of `inline` tokens. Links,
 * images, formulas, footnotes and HTML within a line have their place in `meta.line` and `meta.column` (from 0).
 *
 * `level` is the depth of the element (two columns of indentation each), `map` the lines of the parsed text, `attrs`
 * what is printed, in order. All other particulars are in `meta`.
 *
 * | block tokens | |
 * | --- | --- |
 * | `paragraph_open/close` | `hidden` where kramdown prints no `<p>` |
 * | `heading_open/close` | `tag` as printed, `attrs` with the id; `meta.level` as written |
 * | `blockquote_…`, `bullet_list_…`, `ordered_list_…`, `dl_…`, `dt_…` | |
 * | `list_item_…`, `dd_…` | `meta.tight`: the first line stands directly behind the tag |
 * | `table_…`, `thead_…`, `tbody_…`, `tfoot_…`, `tr_…`, `th_…`, `td_…` | |
 * | `fence`, `code_block` | `content`, `info` the language as written |
 * | `hr`, `blank` (an empty line in the output) | |
 * | `math_block` | `content` is the TeX, `markup` its delimiter where that is not `$$`, `info` the math engine |
 * | `html_open/close`, `html_void` | an element of raw HTML: `tag`, `attrs`; `meta` see `HtmlMeta` |
 * | `html_block` | comments, instructions, `{::nomarkdown}`: `content` printed as it is |
 * | `footnotes_open/close` | the list of footnotes, at the end or where `{:footnotes}` stands |
 * | `figure_open/close` with `indentation`, `figcaption` | an image with `{:standalone}` |
 *
 * | span tokens | |
 * | --- | --- |
 * | `text` | `content` unescaped |
 * | `entity`, `smart_quote`, `typographic_symbol` | `content` the characters, `info` the name, `markup` as printed |
 * | `em_…`, `strong_…`, `link_…`, `abbr_…` | |
 * | `image` | `attrs` src, alt …; `content` the alternative text |
 * | `code_inline` | `content` |
 * | `math_inline` | as `math_block`; `meta.display` where it is displayed all the same |
 * | `hardbreak` | |
 * | `footnote_ref` | `content` its label, `meta.name`, `meta.number`, `meta.repeat`; `attrs` those of its link |
 * | `html_open/close`, `html_void`, `html_inline` | as above |
 */
export interface HtmlMeta {
	/** How its inside was read; `empty` besides says that there is none. */
	readonly model: "raw" | "span" | "block";
	/** Written as `<tag />`. */
	readonly closed: boolean;
	readonly category: "block" | "span";
	/** Within an element whose inside is raw: no indentation, no line of its own. */
	readonly inRaw: boolean;
	readonly [key: string]: unknown;
}

/** The room's own entry in markdown-it's `env`. */
export const envKey = "kramdown";

export type { MarkdownEnv };
