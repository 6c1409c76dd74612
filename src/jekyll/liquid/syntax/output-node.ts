import type { Context } from "../runtime/context.ts";
import { Node, type Place } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { toOutput } from "../values/to-string.ts";
import type { FilteredValue } from "./filtered-value.ts";

/** `{{ value | filter }}` */
export class OutputNode extends Node {
	readonly #value: FilteredValue;
	constructor(at: Place, value: FilteredValue) {
		super(at);
		this.#value = value;
	}
	render(context: Context, out: Output): void {
		out.text += toOutput(this.#value.evaluate(context));
	}
}

/** `{{n}}` in a formula: Liquid's where it has a value, TeX's where it has none. */
export class DoubtfulOutput extends Node {
	readonly #value: FilteredValue;
	constructor(at: Place, value: FilteredValue) {
		super(at);
		this.#value = value;
	}
	render(context: Context, out: Output): void {
		const value = context.lenient(() => this.#value.evaluate(context));
		out.text += toOutput(value) || this.source(context.frame.text);
	}
}
