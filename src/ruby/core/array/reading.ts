import { countFrom, textFrom } from "../../interpreter/convert.ts";
import { identify, list, RubyArray, str } from "../../objects/index.ts";
import { asks, enumerator } from "../iterate.ts";
import { spanOf } from "../spans.ts";
import type { Table, Vm } from "./self.ts";

export const reading: Table = {
	"[]"({ vm, self, args }) {
		const [at, length] = args;
		if (args.length === 1 && typeof at === "number")
			return self.items.at(at) ?? null;
		const span = spanOf(vm, self.items.length, at, length);
		if (span === undefined) return null;
		return span.isOne
			? (self.items[span.start] ?? null)
			: list(self.items.slice(span.start, span.end));
	},
	at: ({ vm, self, args: [at] }) => self.items.at(countFrom(vm, at)) ?? null,
	dig({ vm, self, args: [at, ...more] }) {
		const found = self.items.at(countFrom(vm, at)) ?? null;
		return more.length === 0 || found === null
			? found
			: vm.send(found, "dig", ...more);
	},
	fetch({ vm, self, args: [at, otherwise], block }) {
		const found = self.items.at(countFrom(vm, at));
		if (found !== undefined) return found;
		if (block) return vm.yield(block, [at ?? null]);
		return (
			otherwise ??
			vm.raise(
				"IndexError",
				`index ${vm.text(at ?? null)} outside of array bounds: ${-self.items.length}...${self.items.length}`,
			)
		);
	},
	values_at: ({ vm, self, args }) =>
		list(args.map((at) => self.items.at(countFrom(vm, at)) ?? null)),
	last: ({ vm, self, args: [count] }) =>
		count === undefined
			? (self.items.at(-1) ?? null)
			: list(
					countFrom(vm, count) === 0
						? []
						: self.items.slice(-countFrom(vm, count)),
				),
	length: ({ self }) => self.items.length,
	"empty?": ({ self }) => self.items.length === 0,
	index({ vm, self, args: [wanted], block }) {
		const at = self.items.findIndex((item) =>
			block ? asks(vm, block, item) : vm.equal(item, wanted ?? null),
		);
		return at < 0 ? null : at;
	},
	rindex({ vm, self, args: [wanted], block }) {
		const at = self.items.findLastIndex((item) =>
			block ? asks(vm, block, item) : vm.equal(item, wanted ?? null),
		);
		return at < 0 ? null : at;
	},
	each(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (let at = 0; at < self.items.length; at++)
			vm.yield(block, [self.items[at] ?? null]);
		return self;
	},
	each_index(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (const at of self.items.keys()) vm.yield(block, [at]);
		return self;
	},
	join: ({ vm, self, args: [glue] }) =>
		str(
			join(
				vm,
				self,
				glue === undefined || glue === null ? "" : textFrom(vm, glue),
			),
		),
	inspect: ({ vm, self }) =>
		str(`[${self.items.map((item) => vm.inspect(item)).join(", ")}]`),
	to_a: ({ self }) => self,
	to_ary: ({ self }) => self,
	hash: ({ vm, self }) => vm.send(str(String(identify(self))), "hash"),
	assoc: ({ vm, self, args: [key] }) =>
		self.items.find(
			(item) =>
				item instanceof RubyArray &&
				vm.equal(item.items[0] ?? null, key ?? null),
		) ?? null,
	sample({ vm, self }) {
		vm.host.onLook();
		return self.items[Math.floor(Math.random() * self.items.length)] ?? null;
	},
	pack: ({ vm, self, args: [how] }) => {
		if (/^[UC]\*$/.test(textFrom(vm, how)))
			return str(
				self.items
					.map((code) => String.fromCodePoint(countFrom(vm, code)))
					.join(""),
			);
		return vm.refuse("unsupported", "`pack` is not understood.");
	},
	bsearch: ({ vm, self, block }) =>
		self.items.find((item) => block && asks(vm, block, item)) ?? null,
};

export function join(vm: Vm, { items }: RubyArray, glue: string): string {
	return items
		.map((item) =>
			item instanceof RubyArray ? join(vm, item, glue) : vm.text(item),
		)
		.join(glue);
}
