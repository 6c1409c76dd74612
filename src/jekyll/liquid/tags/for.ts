import type { Context } from "../runtime/context.ts";
import { syntaxFault } from "../runtime/fault.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import { type Expression, parseExpression } from "../syntax/expression.ts";
import { parseBoth } from "../syntax/parse-both.ts";
import { quotedFragment, readAttributes, space } from "../syntax/patterns.ts";
import { StrictParser } from "../syntax/strict-parser.ts";
import { toInt } from "../values/to-number.ts";
import { Forloop } from "./forloop.ts";
import { slice } from "./slice.ts";
import type { TagParser } from "./tag.ts";

const loop = new RegExp(
	`^([\\w-]+)${space}+in${space}+((?:${quotedFragment})+)${space}*(reversed)?`,
);

/** What `for` says. */
interface Loop {
	readonly variable: string;
	/** Names the loop for `offset:continue` and `forloop.name`. */
	readonly name: string;
	readonly collection: Expression;
	readonly reversed: boolean;
	readonly offset: Expression | "continue" | undefined;
	readonly limit: Expression | undefined;
}

class For extends BlockNode {
	readonly #loop: Loop;
	readonly #body: Body;
	readonly #otherwise: Body | undefined;
	constructor(at: Place, loop: Loop, body: Body, otherwise: Body | undefined) {
		super(at);
		this.#loop = loop;
		this.#body = body;
		this.#otherwise = otherwise;
	}

	override get blank(): boolean {
		return this.#body.blank && (this.#otherwise?.blank ?? true);
	}

	render(context: Context, out: Output): void {
		const items = this.#items(context);
		if (items.length > 0) this.#renderItems(items, context, out);
		else if (this.#otherwise) renderNodes(this.#otherwise.nodes, context, out);
	}

	#items(context: Context): readonly unknown[] {
		const { collection, offset, limit, reversed, name } = this.#loop;
		const offsets = context.register("for", () => new Map<string, number>());
		const from =
			offset === "continue"
				? (offsets.get(name) ?? 0)
				: toInt(offset?.evaluate(context));
		const most = limit?.evaluate(context);
		const to =
			most === undefined || most === null || most === false
				? undefined
				: toInt(most) + from;
		const items = slice(collection.evaluate(context), from, to);
		offsets.set(name, from + items.length);
		return reversed ? items.toReversed() : items;
	}

	#renderItems(items: readonly unknown[], context: Context, out: Output): void {
		const loops = context.register<Forloop[]>("forloops", () => []);
		const forloop = new Forloop(this.#loop.name, items.length, loops.at(-1));
		const scope = new Map<string, unknown>([["forloop", forloop]]);
		loops.push(forloop);
		try {
			context.withScope(scope, () =>
				this.#run(items, scope, context, out, forloop),
			);
		} finally {
			loops.pop();
		}
	}

	#run(
		items: readonly unknown[],
		scope: Map<string, unknown>,
		context: Context,
		out: Output,
		forloop: Forloop,
	): void {
		for (const item of items) {
			scope.set(this.#loop.variable, item);
			renderNodes(this.#body.nodes, context, out);
			forloop.count++;
			const { interrupt } = context;
			context.interrupt = undefined;
			if (interrupt === "break") return;
		}
	}
}

/** `{% for item in list limit:2 offset:continue reversed %}…{% else %}…{% endfor %}` */
export const parseFor: TagParser = (tag, parser) => {
	const loop = parseBoth(
		tag.markup,
		tag,
		parser,
		parseStrictLoop,
		parseLaxLoop,
	);
	const body = parser.parseBody(
		tag,
		(name) => name === "endfor" || name === "else",
	);
	const otherwise =
		body.end?.name === "else"
			? parser.parseBody(tag, (name) => name === "endfor")
			: undefined;
	return new For(tag, loop, body, otherwise);
};

function parseLaxLoop(markup: string): Loop {
	const match = loop.exec(markup);
	if (!match)
		throw syntaxFault(
			`Expected \`for item in list\`, found \`${markup.trim()}\`.`,
		);
	return makeLoop(
		match[1] as string,
		match[2] as string,
		match[3] !== undefined,
		readAttributes(markup),
	);
}

function parseStrictLoop(markup: string): Loop {
	const parser = new StrictParser(markup);
	const variable = parser.expect("identifier");
	if (!parser.acceptWord("in"))
		throw syntaxFault("Expected `in` after the variable of `for`.");
	const collection = parser.expression();
	const reversed = parser.acceptWord("reversed");
	const attributes: [string, string][] = [];
	while (parser.at("identifier") && parser.at(":", 1)) {
		const key = parser.expect("identifier");
		if (key !== "limit" && key !== "offset")
			throw syntaxFault(`Expected \`limit\` or \`offset\`, found \`${key}\`.`);
		parser.expect(":");
		attributes.push([key, parser.expression()]);
	}
	parser.expect("end");
	return makeLoop(variable, collection, reversed, attributes);
}

function makeLoop(
	variable: string,
	collection: string,
	reversed: boolean,
	attributes: readonly [string, string][],
): Loop {
	const given = new Map(attributes);
	const offset = given.get("offset");
	const limit = given.get("limit");
	return {
		variable,
		name: `${variable}-${collection}`,
		collection: parseExpression(collection),
		reversed,
		offset:
			offset === undefined || offset === "continue"
				? (offset as "continue" | undefined)
				: parseExpression(offset),
		limit: limit === undefined ? undefined : parseExpression(limit),
	};
}
