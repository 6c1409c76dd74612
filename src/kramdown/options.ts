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
 * A value that cannot be read leaves the default.
 */
export function readKramdownOptions(
	settings: Readonly<Record<string, unknown>>,
	base: Readonly<KramdownOptions> = kramdownDefaults,
): KramdownOptions {
	const options = { ...base };
	for (const [name, value] of Object.entries(settings))
		if (name in kramdownDefaults)
			Object.assign(options, { [name]: readOption(name as Name, value, base) });
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

function readBoolean(value: unknown): boolean {
	if (typeof value === "boolean") return value;
	const text = String(value ?? "");
	return text !== "" && text.trim().toLowerCase() !== "false";
}

function readInteger(value: unknown): number | undefined {
	const text = String(value).trim();
	return /^[-+]?\d+$/.test(text) ? Number(text) : undefined;
}

/** Ruby's symbol: a leading colon is no part of it, `nil` and nothing are none. */
function readSymbol(value: unknown): string {
	const text = String(value ?? "")
		.trim()
		.replace(/^:/, "");
	return text === "nil" ? "" : text;
}

function readList(value: unknown): string[] | undefined {
	if (Array.isArray(value)) return value.map(String);
	return typeof value === "string" ? value.split(",") : undefined;
}

function readLevels(value: unknown): number[] | undefined {
	const range = typeof value === "string" ? /^(\d)\.\.(\d)$/.exec(value) : null;
	const levels = range
		? countUp(Number(range[1]), Number(range[2]))
		: readList(typeof value === "number" ? String(value) : value)?.map(Number);
	const valid = levels?.every((level) => level >= 1 && level <= 6);
	return valid ? [...new Set(levels)] : undefined;
}

function countUp(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function readQuotes(value: unknown): (string | number)[] | undefined {
	const quotes = readList(value);
	if (quotes?.length !== 4) return undefined;
	return quotes.map((quote) => readInteger(quote) ?? quote);
}

function readMap(value: unknown): Record<string, unknown> | undefined {
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return undefined;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key.replace(/^:/, ""), item]),
	);
}

function readTexts(value: unknown): Record<string, string> | undefined {
	const map = readMap(value);
	return (
		map &&
		Object.fromEntries(
			Object.entries(map).map(([key, item]) => [key, String(item ?? "")]),
		)
	);
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
