import { countFrom } from "../../interpreter/convert.ts";
import { isTrue, list, type RubyValue } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { asks, enumerator, itemsOf, iterate } from "../iterate.ts";

/** What everything can do that has `each`: looking for items. */
export const finding: MethodTable = {
	find(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		let found: RubyValue = null;
		iterate(vm, self, (item) => {
			if (!asks(vm, block, item)) return true;
			found = item;
			return false;
		});
		return found;
	},
	find_index({ vm, self, args: [wanted], block }) {
		const at = itemsOf(vm, self).findIndex((item) =>
			block ? asks(vm, block, item) : vm.equal(item, wanted ?? null),
		);
		return at < 0 ? null : at;
	},
	first({ vm, self, args: [count] }) {
		const items: RubyValue[] = [];
		const most = count === undefined ? 1 : countFrom(vm, count);
		if (most > 0)
			iterate(vm, self, (item) => {
				items.push(item);
				return items.length < most;
			});
		return count === undefined ? (items[0] ?? null) : list(items);
	},
	"include?"({ vm, self, args: [wanted = null] }) {
		let found = false;
		iterate(vm, self, (item) => {
			found = vm.equal(item, wanted);
			return !found;
		});
		return found;
	},
	"all?": ({ vm, self, args, block }) =>
		itemsOf(vm, self).every(test(vm, args, block)),
	"any?": ({ vm, self, args, block }) =>
		itemsOf(vm, self).some(test(vm, args, block)),
	"none?": ({ vm, self, args, block }) =>
		!itemsOf(vm, self).some(test(vm, args, block)),
	"one?": ({ vm, self, args, block }) =>
		itemsOf(vm, self).filter(test(vm, args, block)).length === 1,
	count: ({ vm, self, args, block }) =>
		args.length > 0
			? itemsOf(vm, self).filter((item) => vm.equal(item, args[0] ?? null))
					.length
			: block
				? itemsOf(vm, self).filter((item) => asks(vm, block, item)).length
				: itemsOf(vm, self).length,
};

type Vm = Parameters<MethodTable[string]>[0]["vm"];
type Block = Parameters<MethodTable[string]>[0]["block"];

/** A block, a pattern, or whether there is something. */
function test(
	vm: Vm,
	[pattern]: readonly RubyValue[],
	block: Block,
): (item: RubyValue) => boolean {
	if (pattern !== undefined)
		return (item) => isTrue(vm.send(pattern, "===", item));
	return block ? (item) => asks(vm, block, item) : isTrue;
}
