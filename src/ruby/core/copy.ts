import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	RubyArray,
	RubyException,
	RubyHash,
	RubyModule,
	RubyObject,
	RubyString,
	type RubyValue,
} from "../objects/index.ts";

/** `dup` and `clone`. @param isClone - Frozen stays frozen, and the object's own methods go with it. */
export function copyObject(
	vm: Interpreter,
	value: RubyValue,
	isClone: boolean,
): RubyValue {
	if (!(value instanceof RubyObject)) return value;
	const copy = emptyCopy(vm, value);
	if (copy === value) return value;
	copy.rubyClass = value.rubyClass;
	copy.native ??= value.native;
	copy.copyVariables(value);
	if (isClone) {
		copy.frozen = value.frozen;
		copy.singleton = value.singleton;
	}
	vm.call(copy, "initialize_copy", [value], { isPrivate: true });
	return copy;
}

function emptyCopy(vm: Interpreter, value: RubyObject): RubyObject {
	if (value instanceof RubyString) return new RubyString(value.text);
	if (value instanceof RubyArray) return new RubyArray([...value.items]);
	if (value instanceof RubyHash) {
		const copy = RubyHash.from(value.pairs());
		copy.defaultValue = value.defaultValue;
		copy.defaultProc = value.defaultProc;
		return copy;
	}
	if (value instanceof RubyException) {
		const copy = new RubyException(vm.classOf(value));
		copy.message = value.message;
		return copy;
	}
	if (value instanceof RubyModule) return value;
	const { allocate } = vm.classes.plainClassOf(value);
	if (!allocate) return value.kind === "Object" ? new RubyObject() : value;
	const made = allocate(vm.classes.plainClassOf(value));
	return made instanceof RubyObject ? made : value;
}
