import type { Interpreter } from "../../interpreter/interpreter.ts";
import { RubyObject, type RubyValue, str } from "../../objects/index.ts";

/** RFC 3986's parts of an address, by its own regular expression. */
const parts =
	/^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

/** An object of `URI::HTTP`, `URI::HTTPS` or `URI::Generic`, its parts in instance variables; raises `URI::InvalidURIError`. */
export function parse(vm: Interpreter, text: string): RubyValue {
	const [, scheme, authority, path = "", query, fragment] =
		parts.exec(text) ?? [];
	if (/[\s<>^`{|}]/.test(text) || /[^\0-\x7f]/.test(text))
		return vm.throw(
			vm.classes.makeException(
				"URI::InvalidURIError",
				`bad URI(is not URI?): ${vm.inspect(str(text))}`,
			),
		);
	const name =
		scheme === "http"
			? "URI::HTTP"
			: scheme === "https"
				? "URI::HTTPS"
				: "URI::Generic";
	const made = new RubyObject(vm.classes.get(name));
	const [, user, host, port] =
		/^(?:([^@]*)@)?([^:]*)(?::(\d+))?$/.exec(authority ?? "") ?? [];
	const set = (key: string, value: string | undefined) =>
		made.set(`@${key}`, value === undefined ? null : str(value));
	set("scheme", scheme);
	set("userinfo", user);
	set("host", authority === undefined ? undefined : host);
	set("path", path);
	set("query", query);
	set("fragment", fragment);
	made.set(
		"@port",
		port
			? Number(port)
			: scheme === "https"
				? 443
				: scheme === "http"
					? 80
					: null,
	);
	return made;
}

export const join = (
	vm: Interpreter,
	base: string,
	more: string,
): RubyValue => {
	try {
		return parse(vm, new URL(more, base).href);
	} catch {
		return vm.throw(
			vm.classes.makeException(
				"URI::InvalidURIError",
				`bad URI(is not URI?): ${base}`,
			),
		);
	}
};
