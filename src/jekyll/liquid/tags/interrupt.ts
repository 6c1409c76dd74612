import type { Context } from "../runtime/context.ts";
import { Node, type Place } from "../runtime/node.ts";
import type { TagParser } from "./tag.ts";

class Interrupt extends Node {
	readonly #kind: "break" | "continue";
	constructor(at: Place, kind: "break" | "continue") {
		super(at);
		this.#kind = kind;
	}
	render(context: Context): void {
		context.interrupt = this.#kind;
	}
}

/** `{% break %}` and `{% continue %}` */
export const parseInterrupt: TagParser = (tag) =>
	new Interrupt(tag, tag.name === "break" ? "break" : "continue");
