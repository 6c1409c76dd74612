import { compare } from "../interpreter/protocols.ts";
import {
	isTrue,
	list,
	RubyHash,
	type RubyValue,
	str,
} from "../objects/index.ts";
import type { MethodTable } from "./define.ts";

export const nilMethods: MethodTable = {
	to_s: () => str(""),
	to_a: () => list([]),
	to_h: () => new RubyHash(),
	to_i: () => 0,
	inspect: () => str("nil"),
	"&": () => false,
	"|": ({ args: [other] }) => isTrue(other),
};

export const booleanMethods: MethodTable = {
	to_s: ({ self }) => str(String(self)),
	inspect: ({ self }) => str(String(self)),
	"&": ({ self, args: [other] }) => isTrue(self) && isTrue(other),
	"|": ({ self, args: [other] }) => isTrue(self) || isTrue(other),
	"^": ({ self, args: [other] }) => isTrue(self) !== isTrue(other),
};

/** What a class with `<=>` can do. */
export const comparableMethods: MethodTable = {
	"<": ({ vm, self, args: [other = null] }) => compare(vm, self, other) < 0,
	">": ({ vm, self, args: [other = null] }) => compare(vm, self, other) > 0,
	"<=": ({ vm, self, args: [other = null] }) => compare(vm, self, other) <= 0,
	">=": ({ vm, self, args: [other = null] }) => compare(vm, self, other) >= 0,
	"==": ({ vm, self, args: [other = null] }) =>
		self === other || vm.send(self, "<=>", other) === 0,
	"between?": ({ vm, self, args: [low = null, high = null] }) =>
		compare(vm, self, low) >= 0 && compare(vm, self, high) <= 0,
	clamp({ vm, self, args: [low = null, high = null] }): RubyValue {
		if (compare(vm, self, low) < 0) return low;
		return compare(vm, self, high) > 0 ? high : self;
	},
};
