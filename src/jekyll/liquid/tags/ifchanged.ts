import type { Context } from "../runtime/context.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import { Output } from "../runtime/output.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import type { TagParser } from "./tag.ts";

class Ifchanged extends BlockNode {
	readonly #body: Body;
	constructor(at: Place, body: Body) {
		super(at);
		this.#body = body;
	}
	override get blank(): boolean {
		return this.#body.blank;
	}
	render(context: Context, out: Output): void {
		const inside = new Output();
		renderNodes(this.#body.nodes, context, inside);
		if (inside.text === context.registers.get("ifchanged")) return;
		context.registers.set("ifchanged", inside.text);
		out.text += inside.text;
	}
}

/** `{% ifchanged %}…{% endifchanged %}`: prints what differs from the last time. */
export const parseIfchanged: TagParser = (tag, parser) =>
	new Ifchanged(
		tag,
		parser.parseBody(tag, (name) => name === "endifchanged"),
	);
