import { textFrom } from "../../interpreter/convert.ts";
import { str } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

/** What runs another file. */
export const loading: MethodTable = {
	require: ({ vm, args: [name] }) =>
		vm.host.require(textFrom(vm, name), undefined),
	require_relative: ({ vm, args: [name] }) =>
		vm.host.require(textFrom(vm, name), vm.place.file),
	load: ({ vm, args: [name] }) =>
		vm.host.require(textFrom(vm, name), undefined),
	autoload: () => null,
	gem: () => true,
	__dir__: ({ vm }) =>
		str(`${vm.host.folder}/${vm.place.file}`.replace(/\/[^/]*$/, "")),
};
