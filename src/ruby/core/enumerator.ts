import { countFrom } from "../interpreter/convert.ts";
import { type Call, RubyProc, type RubyValue, str } from "../objects/index.ts";
import type { MethodTable } from "./define.ts";
import { RubyEnumerator } from "./enumerator-object.ts";
import { itemsOf, together } from "./iterate.ts";

/** `each_with_index.map`, `map.with_index(1)` and the like: the method runs with the block it now has. */
export const enumeratorMethods: MethodTable<RubyEnumerator> = {
	each: ({ vm, self, block }) =>
		block ? vm.call(self.receiver, self.method, self.args, { block }) : self,
	with_index: (call) => withIndex(call, call.args[0] ?? 0),
	each_with_index: (call) => withIndex(call, 0),
	with_object({ vm, self, args: [memo = null], block }) {
		if (!block) return self;
		vm.call(self.receiver, self.method, self.args, {
			block: new RubyProc((args) => vm.yield(block, [together(args), memo])),
		});
		return memo;
	},
	size: ({ vm, self }) => itemsOf(vm, self).length,
	next({ vm, self }) {
		const items = itemsOf(vm, self);
		if (self.position >= items.length)
			return vm.raise("StopIteration", "iteration reached an end");
		return items[self.position++] ?? null;
	},
	peek: ({ vm, self }) => itemsOf(vm, self)[self.position] ?? null,
	rewind({ self }) {
		self.position = 0;
		return self;
	},
	inspect: ({ vm, self }) =>
		str(`#<Enumerator: ${vm.inspect(self.receiver)}:${self.method}>`),
};

function withIndex(
	{ vm, self, block }: Call<RubyEnumerator>,
	offset: RubyValue,
): RubyValue {
	if (!block) return new RubyEnumerator(self, "with_index", [offset]);
	let index = offset === null ? 0 : countFrom(vm, offset);
	return vm.call(self.receiver, self.method, self.args, {
		block: new RubyProc((args) => vm.yield(block, [together(args), index++])),
	});
}
