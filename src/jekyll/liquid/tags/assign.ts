import type { Context } from "../runtime/context.ts";
import { syntaxFault } from "../runtime/fault.ts";
import { Node, type Place, renderNodes } from "../runtime/node.ts";
import { Output } from "../runtime/output.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import type { FilteredValue } from "../syntax/filtered-value.ts";
import { parseOutput } from "../syntax/parse-output.ts";
import { stripEnd, stripStart, variableName } from "../syntax/patterns.ts";
import type { TagParser } from "./tag.ts";

const name = new RegExp(variableName);

class Assign extends Node {
	readonly #name: string;
	readonly #value: FilteredValue;
	constructor(at: Place, name: string, value: FilteredValue) {
		super(at);
		this.#name = name;
		this.#value = value;
	}
	override get blank(): boolean {
		return true;
	}
	render(context: Context): void {
		context.assign(this.#name, this.#value.evaluate(context));
	}
}

/** `{% assign name = value | filter %}` */
export const parseAssign: TagParser = (tag, parser) => {
	const found = readAssignment(tag.markup);
	if (!found)
		throw syntaxFault(
			`Expected \`assign name = value\`, found \`${tag.markup.trim()}\`.`,
		);
	return new Assign(tag, found.name, parseOutput(found.value, tag, parser));
};

const nameSign = /[\w\-.[\]()]/;

/** The first `=` with a name before it; what stands before the name is passed over. */
function readAssignment(
	markup: string,
): { readonly name: string; readonly value: string } | undefined {
	let from = 0;
	for (let at = markup.indexOf("="); at >= 0; at = markup.indexOf("=", from)) {
		const before = stripEnd(markup.slice(from, at));
		let start = before.length;
		while (start > 0 && nameSign.test(before.charAt(start - 1))) start--;
		const name = before.slice(start);
		if (name !== "") return { name, value: stripStart(markup.slice(at + 1)) };
		from = at + 1;
	}
	return undefined;
}

class Capture extends BlockNode {
	readonly #name: string;
	readonly #body: Body;
	constructor(at: Place, name: string, body: Body) {
		super(at);
		this.#name = name;
		this.#body = body;
	}
	override get blank(): boolean {
		return true;
	}
	render(context: Context): void {
		const out = new Output();
		renderNodes(this.#body.nodes, context, out);
		context.assign(this.#name, out.text);
	}
}

/** `{% capture name %}…{% endcapture %}` */
export const parseCapture: TagParser = (tag, parser) => {
	const match = name.exec(tag.markup);
	if (!match) throw syntaxFault("Expected a name after `capture`.");
	return new Capture(
		tag,
		match[0],
		parser.parseBody(tag, (end) => end === "endcapture"),
	);
};
