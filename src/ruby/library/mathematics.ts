import { addClassMethods, type MethodTable } from "../core/define.ts";
import { numberFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import { float, type RubyModule } from "../objects/index.ts";

const functions = [
	"sin",
	"cos",
	"tan",
	"asin",
	"acos",
	"atan",
	"atan2",
	"exp",
	"log2",
	"log10",
	"cbrt",
	"hypot",
	"sinh",
	"cosh",
	"tanh",
] as const;

export function defineMath(vm: Interpreter): void {
	const module = vm.classes.defineModule("Math");
	module.constants.set("PI", float(Math.PI));
	module.constants.set("E", float(Math.E));
	vm.classes.define("DomainError", "ArgumentError", module);
	addClassMethods(vm, module, {
		...Object.fromEntries(
			functions.map((name): [string, MethodTable<RubyModule>[string]] => [
				name,
				({ vm, args }) =>
					float(
						(Math[name] as (...numbers: number[]) => number)(
							...args.map((one) => numberFrom(vm, one)),
						),
					),
			]),
		),
		sqrt({ vm, args: [value] }) {
			const number = numberFrom(vm, value);
			return number < 0
				? vm.throw(
						vm.classes.makeException(
							"Math::DomainError",
							'Numerical argument is out of domain - "sqrt"',
						),
					)
				: float(Math.sqrt(number));
		},
		log: ({ vm, args: [value, base] }) =>
			float(
				Math.log(numberFrom(vm, value)) /
					(base === undefined ? 1 : Math.log(numberFrom(vm, base))),
			),
	});
}
