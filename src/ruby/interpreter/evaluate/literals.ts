import { parseInteger } from "../../core/parse-number.ts";
import { float, RubyRange } from "../../objects/index.ts";
import { integer } from "../numbers.ts";
import type { Evaluators } from "../table.ts";
import { maybe } from "./maybe.ts";

/** Values that are written out. */
export const literals: Evaluators = {
	NilNode: () => null,
	TrueNode: () => true,
	FalseNode: () => false,
	SelfNode: (_vm, _node, { self }) => self,
	IntegerNode: (_vm, { value, location }, { source }) =>
		location.length > 9
			? (parseInteger(source.slice(location), 10, true) ?? 0)
			: integer(value),
	FloatNode: (_vm, { value }) => float(value),
	SymbolNode: (vm, { unescaped }) => vm.symbol(unescaped.value),
	RangeNode: (vm, node, frame) =>
		new RubyRange(
			maybe(vm, node.left, frame),
			maybe(vm, node.right, frame),
			node.isExcludeEnd(),
		),
	StatementsNode: (vm, { body }, frame) => {
		let value = null as ReturnType<typeof vm.evaluate>;
		for (const statement of body) value = vm.evaluate(statement, frame);
		return value;
	},
	ProgramNode: (vm, { statements }, frame) => vm.evaluate(statements, frame),
	ParenthesesNode: (vm, { body }, frame) => maybe(vm, body, frame),
	ImplicitNode: (vm, { value }, frame) => vm.evaluate(value, frame),
	ShareableConstantNode: (vm, { write }, frame) => vm.evaluate(write, frame),
};
