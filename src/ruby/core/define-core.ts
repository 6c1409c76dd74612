import type { Interpreter } from "../interpreter/interpreter.ts";
import { makeClass } from "../interpreter/make-class.ts";
import { float, type RubyFloat, RubyModule } from "../objects/index.ts";
import { addClassMethods, addMethods } from "./define.ts";
import { defineExceptions } from "./exceptions.ts";
import { kernelMethods } from "./kernel/table.ts";
import { methodMethods } from "./methods.ts";
import { classMethods } from "./module/class.ts";
import { moduleMethods } from "./module/table.ts";
import { floatMethods } from "./numeric/float.ts";
import { integerMethods } from "./numeric/integer.ts";
import { objectMethods } from "./object.ts";
import { procMethods } from "./proc.ts";
import { booleanMethods, comparableMethods, nilMethods } from "./small.ts";

/** Objects, classes, procs and numbers. */
export function defineCore(vm: Interpreter): void {
	const { classes } = vm;
	defineExceptions(vm);
	addMethods(vm, "Kernel", objectMethods, kernelMethods);
	addMethods(vm, "Comparable", comparableMethods);
	addMethods(vm, "Module", moduleMethods);
	addMethods(vm, "Class", classMethods);
	addClassMethods(vm, "Class", {
		new({ vm, args: [superclass], block }) {
			const above =
				superclass instanceof RubyModule ? superclass : classes.object;
			const made = makeClass(vm, above);
			if (block) vm.yield(block, [made], { self: made, definee: made });
			return made;
		},
	});
	addClassMethods(vm, "Module", {
		new({ vm, block }) {
			const made = new RubyModule({});
			if (block) vm.yield(block, [made], { self: made, definee: made });
			return made;
		},
	});
	addMethods(vm, classes.define("NilClass"), nilMethods);
	addMethods(vm, classes.define("TrueClass"), booleanMethods);
	addMethods(vm, classes.define("FalseClass"), booleanMethods);
	addMethods(vm, classes.define("Proc"), procMethods);
	addClassMethods(vm, "Proc", { new: ({ block }) => block ?? null });
	addMethods(vm, classes.define("Method"), methodMethods);
	addMethods(vm, classes.define("UnboundMethod"), methodMethods);
	const numeric = classes.define("Numeric");
	classes.includeInto(numeric, classes.get("Comparable"));
	addMethods(vm, classes.define("Integer", numeric), integerMethods);
	addClassMethods(vm, "Integer", {
		sqrt: ({ args: [value] }) => Math.floor(Math.sqrt(Number(value))),
	});
	const floats = classes.define("Float", numeric);
	addMethods<RubyFloat>(vm, floats, floatMethods);
	floats.constants.set("INFINITY", float(Number.POSITIVE_INFINITY));
	floats.constants.set("NAN", float(Number.NaN));
	floats.constants.set("EPSILON", float(Number.EPSILON));
	floats.constants.set("MAX", float(Number.MAX_VALUE));
}
