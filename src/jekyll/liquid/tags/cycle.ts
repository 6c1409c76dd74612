import type { Context } from "../runtime/context.ts";
import { syntaxFault } from "../runtime/fault.ts";
import { Node, type Place } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { type Expression, parseExpression } from "../syntax/expression.ts";
import { quotedFragment, space } from "../syntax/patterns.ts";
import { toOutput, toText } from "../values/to-string.ts";
import type { TagParser } from "./tag.ts";

const named = new RegExp(`^(${quotedFragment})${space}*:${space}*([^]*)`);
const simple = new RegExp(`^(?:${quotedFragment})+`);
const value = new RegExp(quotedFragment);

class Cycle extends Node {
	/** What the cycle is counted under: its name, or its values. */
	readonly #name: Expression | string;
	readonly #values: readonly Expression[];
	constructor(
		at: Place,
		name: Expression | string,
		values: readonly Expression[],
	) {
		super(at);
		this.#name = name;
		this.#values = values;
	}

	render(context: Context, out: Output): void {
		const counts = context.register("cycle", () => new Map<string, number>());
		const key =
			typeof this.#name === "string"
				? `=${this.#name}`
				: `:${toText(this.#name.evaluate(context))}`;
		const count = counts.get(key) ?? 0;
		out.text += toOutput(this.#values[count]?.evaluate(context));
		counts.set(key, count + 1 >= this.#values.length ? 0 : count + 1);
	}
}

/** `{% cycle "a", "b" %}`, `{% cycle name: "a", "b" %}` */
export const parseCycle: TagParser = (tag) => {
	const match = named.exec(tag.markup);
	if (match)
		return new Cycle(
			tag,
			parseExpression(match[1] as string),
			readValues(match[2] as string),
		);
	if (!simple.test(tag.markup))
		throw syntaxFault("Expected values after `cycle`.");
	return new Cycle(tag, tag.markup.trim(), readValues(tag.markup));
};

function readValues(markup: string): Expression[] {
	return markup.split(",").flatMap((text) => {
		const found = value.exec(text)?.[0];
		return found === undefined ? [] : [parseExpression(found)];
	});
}
