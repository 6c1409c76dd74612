import type { Context } from "../runtime/context.ts";
import { syntaxFault } from "../runtime/fault.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import { type Expression, parseExpression } from "../syntax/expression.ts";
import { quotedFragment, readAttributes, space } from "../syntax/patterns.ts";
import { toInt } from "../values/to-number.ts";
import { slice } from "./slice.ts";
import { Tablerowloop } from "./tablerowloop.ts";
import type { TagParser } from "./tag.ts";

const loop = new RegExp(`(\\w+)${space}+in${space}+((?:${quotedFragment})+)`);

class Tablerow extends BlockNode {
	readonly #variable: string;
	readonly #collection: Expression;
	readonly #attributes: ReadonlyMap<string, Expression>;
	readonly #body: Body;

	constructor(
		at: Place,
		variable: string,
		collection: Expression,
		attributes: ReadonlyMap<string, Expression>,
		body: Body,
	) {
		super(at);
		this.#variable = variable;
		this.#collection = collection;
		this.#attributes = attributes;
		this.#body = body;
	}

	override get blank(): boolean {
		return this.#body.blank;
	}

	render(context: Context, out: Output): void {
		const collection = this.#collection.evaluate(context);
		if (collection === undefined || collection === null || collection === false)
			return;
		const from = this.#number("offset", context) ?? 0;
		const limit = this.#number("limit", context);
		const items = slice(
			collection,
			from,
			limit === undefined ? undefined : from + limit,
		);
		const place = new Tablerowloop(
			items.length,
			this.#number("cols", context) ?? 0,
		);
		out.text += '<tr class="row1">\n';
		const scope = new Map<string, unknown>([["tablerowloop", place]]);
		context.withScope(scope, () =>
			this.#renderCells(items, scope, place, context, out),
		);
		out.text += "</tr>\n";
	}

	#renderCells(
		items: readonly unknown[],
		scope: Map<string, unknown>,
		place: Tablerowloop,
		context: Context,
		out: Output,
	): void {
		for (const item of items) {
			scope.set(this.#variable, item);
			out.text += `<td class="col${place.column}">`;
			renderNodes(this.#body.nodes, context, out);
			out.text += "</td>";
			if (place.endsRow) out.text += `</tr>\n<tr class="row${place.row + 1}">`;
			place.advance();
		}
	}

	#number(name: string, context: Context): number | undefined {
		const given = this.#attributes.get(name);
		return given && toInt(given.evaluate(context));
	}
}

/** `{% tablerow item in list cols:2 limit:4 offset:1 %}…{% endtablerow %}` */
export const parseTablerow: TagParser = (tag, parser) => {
	const match = loop.exec(tag.markup);
	if (!match)
		throw syntaxFault(
			`Expected \`tablerow item in list\`, found \`${tag.markup.trim()}\`.`,
		);
	const attributes = new Map(
		readAttributes(tag.markup).map(([key, value]) => [
			key,
			parseExpression(value),
		]),
	);
	const body = parser.parseBody(tag, (name) => name === "endtablerow");
	return new Tablerow(
		tag,
		match[1] as string,
		parseExpression(match[2] as string),
		attributes,
		body,
	);
};
