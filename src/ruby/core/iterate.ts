import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	type Call,
	isTrue,
	list,
	RubyArray,
	RubyHash,
	RubyProc,
	RubyRange,
	type RubyValue,
} from "../objects/index.ts";
import { RubyEnumerator } from "./enumerator-object.ts";

/** Ends a walk over a collection from inside. */
class Enough {}

/** Show a collection's items one by one, until `visit` has seen enough and says `false`. */
export function iterate(
	vm: Interpreter,
	collection: RubyValue,
	visit: (item: RubyValue) => unknown,
): void {
	if (collection instanceof RubyArray) {
		const { items } = collection;
		for (let at = 0; at < collection.items.length; at++)
			if (
				visit(
					(collection.items === items ? items : collection.items)[at] ?? null,
				) === false
			)
				return;
		return;
	}
	if (collection instanceof RubyHash) {
		for (const pair of collection.pairs())
			if (visit(list(pair)) === false) return;
		return;
	}
	if (collection instanceof RubyRange && typeof collection.first === "number") {
		iterateNumbers(vm, collection, visit);
		return;
	}
	const enough = new Enough();
	const block = new RubyProc((args) => {
		if (visit(together(args)) === false) throw enough;
		return null;
	});
	try {
		vm.call(collection, "each", [], { block });
	} catch (signal) {
		if (signal !== enough) throw signal;
	}
}

function iterateNumbers(
	vm: Interpreter,
	{ first, last, excludesEnd }: RubyRange,
	visit: (item: RubyValue) => unknown,
): void {
	const end =
		last === null
			? Number.POSITIVE_INFINITY
			: Number(vm.text(last)) -
				(excludesEnd && Number.isInteger(Number(vm.text(last))) ? 1 : 0);
	for (let number = Number(first); number <= end; number++) {
		vm.countStep();
		if (visit(number) === false) return;
	}
}

/** Several values that are yielded at once are one list for who takes one. */
export function together(args: readonly RubyValue[]): RubyValue {
	return args.length > 1 ? list([...args]) : (args[0] ?? null);
}

export function itemsOf(vm: Interpreter, collection: RubyValue): RubyValue[] {
	if (collection instanceof RubyArray) return collection.items;
	const items: RubyValue[] = [];
	iterate(vm, collection, (item) => {
		items.push(item);
	});
	return items;
}

/** What a method gives that was called without the block it wants. */
export function enumerator({ self, name, args }: Call): RubyEnumerator {
	return new RubyEnumerator(self, name, args);
}

/** A block's answer as a truth value. */
export function asks(
	vm: Interpreter,
	block: RubyProc,
	...args: RubyValue[]
): boolean {
	return isTrue(vm.yield(block, args));
}
