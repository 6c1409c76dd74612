type Options = Readonly<Record<string, unknown>>;

/**
 * What kramdown has Rouge put around coloured code, by `syntax_highlighter_opts`.
 *
 * @param inside - The coloured HTML.
 * @param code - The code itself, for its lines.
 * @param wraps - A block, which gets `<pre>`; a span does not.
 * @see https://www.rubydoc.info/gems/rouge/Rouge/Formatters/HTMLLegacy
 */
export function formatAsRouge(
	inside: string,
	code: string,
	options: Options,
	wraps: boolean,
): string {
	const { formatter, line_numbers, wrap = true, css_class } = options;
	// Of Rouge's other formatters, none of which is made for this, the plain one stands for all.
	if (isName(formatter) && formatter !== "HTMLLegacy") return inside;
	const numbered = isTrue(line_numbers)
		? withLineNumbers(inside, code, options)
		: inside;
	return wraps && isTrue(wrap)
		? `<div class="highlight"><pre class="${css_class || "highlight"}"><code>${numbered}</code></pre></div>`
		: numbered;
}

function isName(formatter: unknown): boolean {
	return typeof formatter === "string" && /^\p{Lu}\w*$/u.test(formatter);
}

/** As Ruby sees it: anything but nothing and `false`. */
function isTrue(value: unknown): boolean {
	return value !== undefined && value !== null && value !== false;
}

function withLineNumbers(
	inside: string,
	code: string,
	options: Options,
): string {
	const {
		start_line = 1,
		line_format = "%i",
		table_class = "rouge-table",
		gutter_class = "rouge-gutter",
		code_class = "rouge-code",
	} = options;
	const ended = code.endsWith("\n");
	const count = code.split("\n").length - (ended ? 1 : 0);
	const numbers = Array.from({ length: count }, (_, index) =>
		formatNumber(String(line_format), Number(start_line) + index),
	).join("\n");
	return (
		`<table class="${table_class}"><tbody><tr><td class="${gutter_class} gl"><pre class="lineno">${numbers}\n</pre></td>` +
		`<td class="${code_class}"><pre>${inside}${ended ? "" : "\n"}</pre></td></tr></tbody></table>`
	);
}

/** Ruby's `sprintf` for one whole number: `%i`, `%3d`, `%-4i`, `%03d`. */
function formatNumber(format: string, number: number): string {
	return format.replace(
		/%(-?)(0?)(\d*)[id]|%%/,
		(whole, left: string, zero: string, width: string) => {
			if (whole === "%%") return "%";
			const text = String(number);
			if (left) return text.padEnd(Number(width));
			return text.padStart(Number(width), zero || " ");
		},
	);
}
