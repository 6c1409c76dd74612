import { textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { RubyValue } from "../../objects/index.ts";
import { charactersOf } from "./characters.ts";
import { inSet } from "./reading.ts";
import { successor } from "./successor.ts";
import { translate } from "./translate.ts";

type Change = (
	text: string,
	args: readonly RubyValue[],
	vm: Interpreter,
) => string;

/** What makes another text of a text. Each has a sister with `!` that changes it in place. */
export const changes: Readonly<Record<string, Change>> = {
	upcase: (text) => text.toUpperCase(),
	downcase: (text) => text.toLowerCase(),
	capitalize: (text) =>
		charactersOf(text).slice(0, 1).join("").toUpperCase() +
		charactersOf(text).slice(1).join("").toLowerCase(),
	swapcase: (text) =>
		Array.from(text, (sign) =>
			sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase(),
		).join(""),
	strip: (text) => text.replace(/^[\s\0]+|[\s\0]+$/g, ""),
	lstrip: (text) => text.replace(/^\s+/, ""),
	rstrip: (text) => text.replace(/[\s\0]+$/, ""),
	chomp: (text, [end], vm) =>
		end === undefined || end === null
			? text.replace(/\r?\n$|\r$/, "")
			: withoutEnd(text, textFrom(vm, end)),
	chop: (text) => text.replace(/\r\n$|[\s\S]$/u, ""),
	reverse: (text) => charactersOf(text).reverse().join(""),
	squeeze: (text, [set], vm) =>
		text.replace(/([\s\S])\1+/gu, (run, sign: string) =>
			set === undefined || inSet(textFrom(vm, set), sign) ? sign : run,
		),
	tr: (text, [from, to], vm) =>
		translate(text, textFrom(vm, from), textFrom(vm, to)),
	tr_s: (text, [from, to], vm) =>
		translate(text, textFrom(vm, from), textFrom(vm, to)).replace(
			/([\s\S])\1+/gu,
			"$1",
		),
	delete: (text, sets, vm) =>
		charactersOf(text)
			.filter((sign) => !sets.every((set) => inSet(textFrom(vm, set), sign)))
			.join(""),
	delete_prefix: (text, [part], vm) => {
		const prefix = textFrom(vm, part);
		return text.startsWith(prefix) ? text.slice(prefix.length) : text;
	},
	delete_suffix: (text, [part], vm) => withoutEnd(text, textFrom(vm, part)),
	unicode_normalize: (text, [form], vm) =>
		text.normalize(form === undefined ? "NFC" : vm.text(form).toUpperCase()),
	succ: (text) => successor(text),
	scrub: (text) => text,
};

function withoutEnd(text: string, end: string): string {
	return end !== "" && text.endsWith(end) ? text.slice(0, -end.length) : text;
}
