import type {
	InterpolatedRegularExpressionNode,
	Node,
	RegularExpressionNode,
} from "@ruby/prism/src/nodes.js";
import { RubyRegexp, str } from "../../objects/index.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import type { Evaluators } from "../table.ts";
import { maybe } from "./maybe.ts";

/** Texts, symbols and regular expressions, with what is interpolated in them. */
export const texts: Evaluators = {
	StringNode(_vm, node) {
		const made = str(node.unescaped.value);
		made.frozen = node.isFrozen();
		return made;
	},
	InterpolatedStringNode: (vm, { parts }, frame) =>
		str(interpolate(vm, parts, frame)),
	InterpolatedSymbolNode: (vm, { parts }, frame) =>
		vm.symbol(interpolate(vm, parts, frame)),
	RegularExpressionNode: (_vm, node) => literalRegexp(node),
	InterpolatedRegularExpressionNode: (vm, node, frame) =>
		new RubyRegexp(interpolate(vm, node.parts, frame, true), optionsOf(node)),
	EmbeddedStatementsNode: (vm, { statements }, frame) =>
		maybe(vm, statements, frame),
	EmbeddedVariableNode: (vm, { variable }, frame) =>
		vm.evaluate(variable, frame),
	SourceFileNode: (vm, _node, { source }) =>
		str(`${vm.host.folder}/${source.file}`),
	SourceLineNode: (_vm, { location }, { source }) =>
		source.locate(location).line,
	XStringNode: (vm, { location }, { source }) => refuse(vm, source, location),
	InterpolatedXStringNode: (vm, { location }, { source }) =>
		refuse(vm, source, location),
};

function refuse(
	vm: Interpreter,
	source: Frame["source"],
	location: Node["location"],
): never {
	vm.mark(source, location);
	return vm.refuse("forbidden", "A plugin may not start other programs.");
}

const known = new WeakMap<RegularExpressionNode, RubyRegexp>();

/** One object for one place in the text. */
function literalRegexp(node: RegularExpressionNode): RubyRegexp {
	const made =
		known.get(node) ?? new RubyRegexp(node.unescaped.value, optionsOf(node));
	known.set(node, made);
	return made;
}

function optionsOf(
	node: RegularExpressionNode | InterpolatedRegularExpressionNode,
) {
	return {
		ignoreCase: node.isIgnoreCase(),
		multiLine: node.isMultiLine(),
		extended: node.isExtended(),
	};
}

/** @param asPattern - A regular expression inside of one keeps its options. */
function interpolate(
	vm: Interpreter,
	parts: readonly Node[],
	frame: Frame,
	asPattern = false,
): string {
	let text = "";
	for (const part of parts) {
		const value = vm.evaluate(part, frame);
		text +=
			asPattern && value instanceof RubyRegexp
				? `(?:${value.source})`
				: vm.text(value);
	}
	return text;
}
