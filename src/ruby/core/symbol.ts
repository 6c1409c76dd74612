import { compareTexts } from "../interpreter/protocols.ts";
import { RubyProc, RubySymbol, str } from "../objects/index.ts";
import type { MethodTable } from "./define.ts";
import { inspectText } from "./string/inspect-text.ts";

const plainName =
	/^(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*[?!=]?|\[\]=?|[+\-*/%<>!~^&|]|<=>|===?|=~|![=~]|\*\*|<<|>>|<=|>=|[+-]@|@{1,2}\w+|\$\w+)$/;

/** A text's method on the name; the answer is a symbol where `isName` says so. */
const asText = (isName: boolean): MethodTable<RubySymbol>[string] =>
	function run({ vm, self, name, args, block }) {
		const answer = vm.call(str(self.name), name, args, { block });
		return isName ? vm.symbol(vm.text(answer)) : answer;
	};

const asNames = [
	"upcase",
	"downcase",
	"capitalize",
	"swapcase",
	"succ",
	"next",
];
const asTexts = [
	"length",
	"size",
	"empty?",
	"start_with?",
	"end_with?",
	"[]",
	"=~",
	"match",
	"match?",
	"slice",
	"encoding",
];

export const symbolMethods: MethodTable<RubySymbol> = {
	to_s: ({ self }) => str(self.name),
	name: ({ self }) => str(self.name),
	id2name: ({ self }) => str(self.name),
	to_sym: ({ self }) => self,
	inspect: ({ self }) =>
		str(`:${plainName.test(self.name) ? self.name : inspectText(self.name)}`),
	to_proc: ({ vm, self }) =>
		new RubyProc(
			([receiver = null, ...args], block) =>
				vm.call(receiver, self.name, args, { block }),
			true,
			-2,
		),
	"<=>": ({ self, args: [other] }) =>
		other instanceof RubySymbol ? compareTexts(self.name, other.name) : null,
	"==": ({ self, args: [other] }) => self === other,
	...Object.fromEntries(asNames.map((name) => [name, asText(true)])),
	...Object.fromEntries(asTexts.map((name) => [name, asText(false)])),
};
