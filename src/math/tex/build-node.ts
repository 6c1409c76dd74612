import { unwrapDisplay } from "../set/built-tree.ts";
import {
	type BuiltNode,
	buildFormula,
	defineCommand,
	type KatexSettings,
	type MacroDefinition,
	type ParsedNode,
	Span,
} from "./katex.ts";

/** A name that no author can write: a command has one backslash. */
const command = "\\\\lectern-node";
/** Where the node lies among the macros: a name of several tokens, which is never looked up. */
const place = "the node";

defineCommand({
	type: "lectern-node",
	names: [command],
	numArgs: 0,
	allowedInArgument: true,
	handler: ({ parser }) =>
		parser.settings.macros[place] as unknown as ParsedNode,
});

interface Extent extends ParsedNode {
	readonly height: number;
	readonly depth: number;
}

defineCommand({
	type: "lectern-extent",
	names: ["\\\\lectern-extent"],
	numArgs: 0,
	allowedInArgument: true,
	handler: () => ({ type: "lectern-extent" }),
	htmlBuilder: ({ height, depth }) =>
		Object.assign(new Span(["mord"]), { height, depth }),
});

/** A node of nothing, as high and deep as this, in em. */
export function extentNode(height: number, depth: number): Extent {
	return { type: "lectern-extent", mode: "math", height, depth };
}

/**
 * Have KaTeX build a node of its parse tree by itself.
 *
 * @param display - Whether in display style; else in text style.
 * @returns The `.katex` node.
 * @throws What KaTeX throws where it cannot.
 */
export function buildNode(
	node: { readonly type: string },
	display: boolean,
	output: KatexSettings["output"] = "htmlAndMathml",
): BuiltNode {
	const built = buildFormula("?", {
		displayMode: display,
		output,
		macros: {
			"?": { tokens: [{ text: command }], numArgs: 0 },
			[place]: node as unknown as MacroDefinition,
		},
		globalGroup: true,
		strict: false,
		trust: () => false,
		maxExpand: 1,
		maxSize: 500,
		throwOnError: true,
	});
	return unwrapDisplay(built);
}
