import type { Context } from "../runtime/context.ts";
import { Node } from "../runtime/node.ts";
import { Output } from "../runtime/output.ts";

/** A tag with an inside. */
export abstract class BlockNode extends Node {}

/** A block whose inside is all blank: Ruby runs it and prints nothing. */
export class Silent extends Node {
	readonly #block: Node;
	constructor(block: Node) {
		super(block);
		this.#block = block;
	}
	override get blank(): boolean {
		return true;
	}
	render(context: Context): void {
		this.#block.render(context, new Output());
	}
}
