import {
	readBoolean,
	readInteger,
	readLevels,
	readList,
	readMap,
	readQuotes,
	readSymbol,
	readTexts,
} from "./option-values.ts";

/** kramdown's entity output modes. */
export type EntityOutput = "as_char" | "as_input" | "numeric" | "symbolic";

/** kramdown's options under its own names, as `_config.yml` and `{::options}` give them; defaults are kramdown's. */
export interface KramdownOptions {
	input: "GFM" | "kramdown";
	auto_ids: boolean;
	auto_id_prefix: string;
	auto_id_stripping: boolean;
	transliterated_header_ids: boolean;
	header_offset: number;
	header_links: boolean;
	toc_levels: readonly number[];
	footnote_nr: number;
	footnote_prefix: string;
	footnote_backlink: string;
	footnote_backlink_inline: boolean;
	footnote_link_text: string;
	entity_output: EntityOutput;
	smart_quotes: readonly (string | number)[];
	typographic_symbols: Readonly<Record<string, string>>;
	remove_line_breaks_for_cjk: boolean;
	parse_block_html: boolean;
	parse_span_html: boolean;
	html_to_native: boolean;
	link_defs: Readonly<Record<string, readonly (string | null)[]>>;
	math_engine: string | undefined;
	syntax_highlighter: string | undefined;
	syntax_highlighter_opts: Readonly<Record<string, unknown>>;
	forbidden_inline_options: readonly string[];
	hard_wrap: boolean;
	gfm_quirks: readonly string[];
	show_warnings: boolean;
}

export const kramdownDefaults: Readonly<KramdownOptions> = {
	input: "kramdown",
	auto_ids: true,
	auto_id_prefix: "",
	auto_id_stripping: false,
	transliterated_header_ids: false,
	header_offset: 0,
	header_links: false,
	toc_levels: [1, 2, 3, 4, 5, 6],
	footnote_nr: 1,
	footnote_prefix: "",
	footnote_backlink: "&#8617;",
	footnote_backlink_inline: false,
	footnote_link_text: "%s",
	entity_output: "as_char",
	smart_quotes: ["lsquo", "rsquo", "ldquo", "rdquo"],
	typographic_symbols: {},
	remove_line_breaks_for_cjk: false,
	parse_block_html: false,
	parse_span_html: true,
	html_to_native: false,
	link_defs: {},
	math_engine: "mathjax",
	syntax_highlighter: "rouge",
	syntax_highlighter_opts: {},
	forbidden_inline_options: ["template"],
	hard_wrap: true,
	gfm_quirks: ["paragraph_end"],
	show_warnings: false,
};

/** What kramdown knows besides and an HTML page does not need; setting them is no mistake. */
const withoutEffect: ReadonlySet<string> = new Set([
	"template",
	"line_width",
	"latex_headers",
	"list_indent",
	"math_engine_opts",
	"remove_block_html_tags",
	"remove_span_html_tags",
]);

type Name = keyof KramdownOptions;

/** Whether kramdown has an option of that name. */
export function isKramdownOption(name: string): boolean {
	return name in kramdownDefaults || withoutEffect.has(name);
}

/**
 * kramdown's defaults with `settings` over them, each value read as kramdown reads it.
 *
 * Names may be Ruby symbols (`:auto_ids`). A value that cannot be read leaves the default.
 */
export function readKramdownOptions(
	settings: Readonly<Record<string, unknown>>,
	base: Readonly<KramdownOptions> = kramdownDefaults,
): KramdownOptions {
	const options = { ...base };
	for (const [key, value] of Object.entries(settings)) {
		const name = key.replace(/^:/, "");
		if (name in kramdownDefaults)
			Object.assign(options, { [name]: readOption(name as Name, value, base) });
	}
	return options;
}

function readOption(
	name: Name,
	value: unknown,
	base: Readonly<KramdownOptions>,
): unknown {
	const reader = readers[name];
	if (reader) return reader(value) ?? base[name];
	const standard = kramdownDefaults[name];
	if (typeof standard === "boolean") return readBoolean(value);
	if (typeof standard === "number") return readInteger(value) ?? base[name];
	return value === null || value === undefined ? "" : String(value);
}

/** Readers of those options that are more than a text, a number or a truth value. */
const readers: {
	readonly [Key in Name]?: (value: unknown) => unknown;
} = {
	input: (value) => (String(value) === "GFM" ? "GFM" : "kramdown"),
	toc_levels: readLevels,
	entity_output: readSymbol,
	smart_quotes: readQuotes,
	typographic_symbols: readTexts,
	link_defs: readMap,
	math_engine: readSymbol,
	syntax_highlighter: readSymbol,
	syntax_highlighter_opts: readMap,
	forbidden_inline_options: (value) => readList(value)?.map(readSymbol),
	gfm_quirks: (value) => readList(value)?.map(readSymbol),
};
