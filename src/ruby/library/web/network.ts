import { addClassMethods } from "../../core/define.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";

/** Libraries that would fetch something say that they may not. */
export function refuseNetwork(vm: Interpreter): void {
	const web = "A plugin may not ask the network.";
	for (const name of [
		"Net",
		"OpenURI",
		"Open3",
		"HTTParty",
		"Faraday",
		"RestClient",
		"Socket",
		"TCPSocket",
	])
		addClassMethods(vm, vm.classes.defineModule(name), {
			const_missing: ({ vm }) => vm.refuse("forbidden", web),
			method_missing: ({ vm }) => vm.refuse("forbidden", web),
		});
	for (const name of ["open", "read", "open_uri"])
		addClassMethods(vm, "URI", {
			[name]: ({ vm }) => vm.refuse("forbidden", web),
		});
}
