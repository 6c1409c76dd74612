import type { Context } from "../runtime/context.ts";
import { LiquidFault } from "../runtime/fault.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import { Output } from "../runtime/output.ts";
import { renderText } from "../runtime/partial.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import { parseLookup } from "../syntax/lookup.ts";
import { strip } from "../syntax/patterns.ts";
import { printing } from "./print.ts";
import type { TagParser } from "./tag.ts";

/** What the references room answers to one of jekyll-scholar's tags. */
function ask(context: Context, name: string, markup: string): string {
	const { host, place } = context;
	if (!host.scholar)
		throw new LiquidFault(`The course has no bibliography for \`${name}\`.`);
	return host.scholar(name, markup, place.page);
}

const variable = /^[A-Za-z_][\w.]*$/;

/** Keys may be variables that hold them; the tag's options begin with the first dash. */
function markupOf(context: Context, markup: string): string {
	const text = strip(renderText(markup, context));
	const options = text.search(/(?:^|\s)-/);
	const keys = options < 0 ? text : text.slice(0, options);
	return (
		keys.replace(/\S+/g, (word) => {
			if (!variable.test(word)) return word;
			const value = parseLookup(word).evaluate(context);
			return typeof value === "string" ? value : word;
		}) + text.slice(keys.length)
	);
}

/** `{% cite key --locator 3 %}`, `{% bibliography --cited %}` and their like. */
function scholarly(name: string): TagParser {
	return printing((context, markup) =>
		ask(context, name, markupOf(context, markup)),
	);
}

/** `{% quote key %}…{% endquote %}`: the words, and below them the citation. */
class Quote extends BlockNode {
	readonly #markup: string;
	readonly #body: Body;
	constructor(at: Place, markup: string, body: Body) {
		super(at);
		this.#markup = markup;
		this.#body = body;
	}
	render(context: Context, out: Output): void {
		const inside = new Output();
		renderNodes(this.#body.nodes, context, inside);
		const words = strip(inside.text)
			.replaceAll("\n\n", "</p><p>")
			.replaceAll("\n", "<br/>");
		const citation = ask(context, "cite", markupOf(context, this.#markup));
		out.text += `<blockquote><p>${words}</p><cite>${citation}</cite></blockquote>`;
	}
}

const parseQuote: TagParser = (tag, parser) =>
	new Quote(
		tag,
		tag.markup,
		parser.parseBody(tag, (name) => name === "endquote"),
	);

/** jekyll-scholar's tags. */
export const scholarTags: readonly (readonly [string, TagParser])[] = [
	["bibliography", scholarly("bibliography")],
	["bibliography_count", scholarly("bibliography_count")],
	["cite", scholarly("cite")],
	["cite_details", scholarly("cite_details")],
	["details_link", scholarly("details_link")],
	["nocite", scholarly("nocite")],
	["quote", parseQuote],
	["reference", scholarly("reference")],
];
