/** What a Ruby program's values are. */

export { list, RubyArray } from "./array.ts";
export { RubyException } from "./exception.ts";
export { float, RubyFloat } from "./float.ts";
export { identify, numberOf, RubyHash } from "./hash.ts";
export {
	type Call,
	type Method,
	type NativeMethod,
	RubyModule,
	type Visibility,
} from "./module.ts";
export { isTrue, RubyObject, type RubyValue } from "./object.ts";
export { type NativeBlock, RubyProc } from "./proc.ts";
export { RubyRange } from "./range.ts";
export { RubyMatch, RubyRegexp } from "./regexp.ts";
export { RubyString, RubySymbol, str } from "./string.ts";
