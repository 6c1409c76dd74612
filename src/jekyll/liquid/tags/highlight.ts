import { escapeCode, escapeHtml } from "../filters/escape.ts";
import type { Context } from "../runtime/context.ts";
import { syntaxFault } from "../runtime/fault.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import { Output } from "../runtime/output.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import { strip } from "../syntax/patterns.ts";
import type { HighlightOptions } from "../types.ts";
import { toText } from "../values/to-string.ts";
import type { TagParser } from "./tag.ts";

const syntax =
	/^([a-zA-Z0-9.+#_-]+)((?:[ \t\r\n\f\v]+\w+(?:=(?:\w+|"(?:[0-9]+[ \t\r\n\f\v])*[0-9]+"))?)*)$/;
const option = /(\w+)(?:=(?:"([^"]*)"|(\w+)))?/g;
const edges = /^[\n\r]+|[\n\r]+$/g;

/** The site's `highlighter`, where it has code coloured: Rouge stands in for Pygments. */
const coloured = new Set(["rouge", "pygments"]);

class Highlight extends BlockNode {
	readonly #language: string;
	readonly #options: HighlightOptions;
	readonly #body: Body;
	constructor(
		at: Place,
		language: string,
		options: HighlightOptions,
		body: Body,
	) {
		super(at);
		this.#language = language;
		this.#options = options;
		this.#body = body;
	}

	override get blank(): boolean {
		return this.#body.blank;
	}

	render(context: Context, out: Output): void {
		const inside = new Output();
		renderNodes(this.#body.nodes, context, inside);
		const code = trimLines(inside.text);
		const attributes = `class="language-${this.#language.replaceAll("+", "-")}" data-lang="${this.#language}"`;
		const html = chomp(this.#highlight(code, context));
		const figure = `<figure class="highlight"><pre><code ${attributes}>${html}</code></pre></figure>`;
		out.text +=
			around(context, "highlighter_prefix") +
			figure +
			around(context, "highlighter_suffix");
	}

	#highlight(code: string, { host }: Context): string {
		if (!coloured.has(String(host.config.highlighter || "rouge")))
			return escapeHtml(strip(code));
		const html =
			host.highlight?.(code, this.#language, this.#options) ?? escapeCode(code);
		return this.#options.linenos ? withLineNumbers(html, code) : html;
	}
}

/** `{% highlight language linenos hl_lines="1 2" %}…{% endhighlight %}` */
export const parseHighlight: TagParser = (tag, parser) => {
	const match = syntax.exec(strip(tag.markup));
	if (!match)
		throw syntaxFault(
			`Expected \`highlight language\` with options, found \`${tag.markup.trim()}\`.`,
		);
	const body = parser.parseBody(tag, (name) => name === "endhighlight");
	return new Highlight(
		tag,
		(match[1] as string).toLowerCase(),
		readOptions(match[2] as string),
		body,
	);
};

function readOptions(markup: string): HighlightOptions {
	const options = new Map<string, string | true | readonly string[]>();
	for (const [, key = "", list, value] of markup.matchAll(option)) {
		options.set(key, list?.split(" ") ?? value ?? true);
	}
	if (options.get("linenos") === true) options.set("linenos", "inline");
	return Object.fromEntries(options);
}

function trimLines(text: string): string {
	return text.replace(edges, "");
}

function chomp(text: string): string {
	return text.endsWith("\n") ? text.slice(0, -1) : text;
}

/** A blank line's worth of distance in Markdown pages, as Jekyll's converter asks for. */
function around(context: Context, name: string): string {
	return toText(context.find(name));
}

/** Rouge's table of line numbers and lines. */
function withLineNumbers(html: string, code: string): string {
	const count = code.split("\n").length;
	const numbers = Array.from(
		{ length: count },
		(_, index) => `${index + 1}\n`,
	).join("");
	return `<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">${numbers}</pre></td><td class="code"><pre>${html}\n</pre></td></tr></tbody></table>`;
}
