import type { Context } from "../runtime/context.ts";
import { Node, type Place } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import { strip } from "../syntax/patterns.ts";
import type { TagParser } from "./tag.ts";

class Count extends Node {
	readonly #name: string;
	readonly #step: 1 | -1;
	constructor(at: Place, name: string, step: 1 | -1) {
		super(at);
		this.#name = name;
		this.#step = step;
	}
	render(context: Context, out: Output): void {
		const value = context.counter(this.#name);
		context.setCounter(this.#name, value + this.#step);
		out.text += String(this.#step > 0 ? value : value - 1);
	}
}

/** `{% increment name %}`: prints, then counts. */
export const parseIncrement: TagParser = (tag) =>
	new Count(tag, strip(tag.markup), 1);

/** `{% decrement name %}`: counts, then prints. */
export const parseDecrement: TagParser = (tag) =>
	new Count(tag, strip(tag.markup), -1);
