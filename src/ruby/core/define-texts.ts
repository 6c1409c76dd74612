import type { Interpreter } from "../interpreter/interpreter.ts";
import { RubyObject, RubyString, str } from "../objects/index.ts";
import { addClassMethods, addMethods } from "./define.ts";
import { matchMethods, regexpClassMethods, regexpMethods } from "./regexp.ts";
import { stringMethods } from "./string/table.ts";
import { symbolMethods } from "./symbol.ts";
import { withClass } from "./with-class.ts";

/** Strings, symbols and regular expressions. */
export function defineTexts(vm: Interpreter): void {
	const { classes } = vm;
	const encoding = classes.define("Encoding");
	const utf8 = new RubyObject(encoding);
	addMethods(vm, encoding, {
		to_s: () => str("UTF-8"),
		name: () => str("UTF-8"),
		inspect: () => str("#<Encoding:UTF-8>"),
	});
	for (const name of ["UTF_8", "ASCII_8BIT", "BINARY", "US_ASCII"])
		encoding.constants.set(name, utf8);
	addClassMethods(vm, encoding, {
		"default_external=": () => null,
		"default_internal=": () => null,
		default_external: () => utf8,
	});
	const strings = classes.define("String");
	strings.allocate = (rubyClass) => withClass(new RubyString(""), rubyClass);
	classes.includeInto(strings, classes.get("Comparable"));
	addMethods(vm, strings, stringMethods);
	const symbols = classes.define("Symbol");
	classes.includeInto(symbols, classes.get("Comparable"));
	addMethods(vm, symbols, symbolMethods);
	const regexps = classes.define("Regexp");
	regexps.constants.set("IGNORECASE", 1);
	regexps.constants.set("EXTENDED", 2);
	regexps.constants.set("MULTILINE", 4);
	addMethods(vm, regexps, regexpMethods);
	addClassMethods(vm, regexps, regexpClassMethods);
	addMethods(vm, classes.define("MatchData"), matchMethods);
}
