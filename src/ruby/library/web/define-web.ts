import { addClassMethods, addMethods } from "../../core/define.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { base64Methods } from "./base64.ts";
import { cgiMethods } from "./cgi.ts";
import { defineDigest } from "./digest.ts";
import { erbMethods } from "./erb.ts";
import { refuseNetwork } from "./network.ts";
import { defineUri } from "./uri.ts";

/** What turns texts into other texts: addresses, HTML, digests. Nothing is fetched. */
export function defineWeb(vm: Interpreter): void {
	const cgi = vm.classes.define("CGI");
	addClassMethods(vm, cgi, cgiMethods);
	const erb = vm.classes.define("ERB");
	addClassMethods(vm, vm.classes.defineModule("Util", erb), erbMethods);
	addMethods(vm, vm.classes.get("ERB::Util"), erbMethods);
	addClassMethods(vm, erb, {
		new: ({ vm }) =>
			vm.refuse("unsupported", "ERB's templates are not understood."),
	});
	defineUri(vm);
	addClassMethods(vm, vm.classes.defineModule("Base64"), base64Methods);
	defineDigest(vm);
	refuseNetwork(vm);
}
