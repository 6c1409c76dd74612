import { defineCommand, type ParsedNode } from "./katex.ts";

/**
 * `\boldsymbol` and `\bm` as KaTeX has them, but allowed without braces in scripts: `q_\boldsymbol{\phi}`.
 *
 * As in AMS's `\boldsymbol`, a binary operator or a relation stays one.
 */
defineCommand({
	type: "mclass",
	names: ["\\boldsymbol", "\\bm"],
	numArgs: 1,
	allowedInArgument: true,
	handler: ({ parser: { mode } }, args) => {
		const [argument] = args as readonly [ParsedNode];
		return {
			type: "mclass",
			mode,
			mclass: classOf(argument),
			body: [{ type: "font", mode, font: "boldsymbol", body: argument }],
			isCharacterBox: /^(?:mathord|textord|atom)$/.test(
				onlyNode(argument).type,
			),
		};
	},
});

function classOf(argument: ParsedNode): string {
	const body = Array.isArray(argument.body) ? argument.body : [];
	const node =
		argument.type === "ordgroup" && body.length > 0
			? (body[0] as ParsedNode)
			: argument;
	const { type, family } = node;
	return type === "atom" && (family === "bin" || family === "rel")
		? `m${family}`
		: "mord";
}

/** A group's only node, or the node itself. */
function onlyNode(node: ParsedNode): ParsedNode {
	const { type, body } = node;
	return type === "ordgroup" && Array.isArray(body) && body.length === 1
		? onlyNode(body[0] as ParsedNode)
		: node;
}
