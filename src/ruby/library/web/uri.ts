import {
	addClassMethods,
	addMethods,
	type MethodTable,
} from "../../core/define.ts";
import { listOf, textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { RubyHash, type RubyModule, str } from "../../objects/index.ts";
import { form, fromForm, percent } from "./escapes.ts";
import { join, parse } from "./parse-uri.ts";
import { genericMethods } from "./uri-generic.ts";

/** `URI` with its classes. */
export function defineUri(vm: Interpreter): void {
	const uri = vm.classes.defineModule("URI");
	vm.classes.define("Error", "StandardError", uri);
	vm.classes.define("InvalidURIError", vm.classes.get("URI::Error"), uri);
	const generic = vm.classes.define("Generic", vm.classes.object, uri);
	vm.classes.define("HTTP", generic, uri);
	vm.classes.define("HTTPS", vm.classes.get("URI::HTTP"), uri);
	addClassMethods(vm, uri, uriMethods);
	addMethods(vm, generic, genericMethods);
	addMethods(vm, "Kernel", {
		URI: ({ vm, args: [text] }) => parse(vm, textFrom(vm, text)),
	});
}

/** Functions of `URI` itself: `URI.parse`, `URI.join`, forms and escapes. */
const uriMethods: MethodTable<RubyModule> = {
	parse: ({ vm, args: [text] }) => parse(vm, textFrom(vm, text)),
	join: ({ vm, args: [base, ...more] }) =>
		more.reduce(
			(uri, next) => join(vm, vm.text(uri), vm.text(next)),
			base ?? null,
		),
	encode_www_form_component: ({ vm, args: [text = null] }) =>
		str(form(vm.text(text))),
	encode_uri_component: ({ vm, args: [text = null] }) =>
		str(percent(vm.text(text)).replaceAll("%2A", "*")),
	decode_www_form_component: ({ vm, args: [text] }) =>
		str(fromForm(textFrom(vm, text))),
	decode_uri_component: ({ vm, args: [text] }) =>
		str(decodeURIComponent(textFrom(vm, text))),
	encode_www_form({ vm, args: [fields = null] }) {
		const pairs =
			fields instanceof RubyHash
				? fields.pairs()
				: listOf(vm, fields).map((pair) => listOf(vm, pair));
		return str(
			pairs
				.map(
					([key = null, value = null]) =>
						`${form(vm.text(key))}=${form(vm.text(value))}`,
				)
				.join("&"),
		);
	},
	regexp: ({ vm }) =>
		vm.send(
			vm.classes.get("Regexp"),
			"new",
			str('[a-z][a-z+.-]*:\\/\\/[^\\s<>"]+'),
			1,
		),
	extract: ({ vm, args: [text] }) =>
		vm.send(text ?? null, "scan", vm.send(vm.classes.get("URI"), "regexp")),
	escape: ({ vm, args: [text] }) => str(encodeURI(textFrom(vm, text))),
	unescape: ({ vm, args: [text] }) =>
		str(decodeURIComponent(textFrom(vm, text))),
};
