import type { Context } from "../runtime/context.ts";
import { Node, type Place } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";
import type { TagParser } from "./tag.ts";

/** A tag that prints what a function makes of its context. */
export class Print extends Node {
	readonly #make: (context: Context) => string;
	constructor(at: Place, make: (context: Context) => string) {
		super(at);
		this.#make = make;
	}
	render(context: Context, out: Output): void {
		out.text += this.#make(context);
	}
}

/** The parser of such a tag. */
export function printing(
	make: (context: Context, markup: string) => string,
): TagParser {
	return (tag) => new Print(tag, (context) => make(context, tag.markup));
}
