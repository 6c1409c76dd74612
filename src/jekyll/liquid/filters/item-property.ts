import { rubyFloat } from "../../../ruby/values.ts";
import { readKey } from "../runtime/read-property.ts";
import { isNil } from "../values/kinds.ts";
import { toFloat, toInt } from "../values/to-number.ts";
import { toText } from "../values/to-string.ts";

/** Jekyll's way down a path: what has no properties is false, not nil. */
function readDeeper(found: unknown, key: string): unknown {
	return isNil(found) || typeof found === "boolean"
		? false
		: readKey(found, key);
}

const integerLike = /^[ \t\r\n\f\v]*-?\d+[ \t\r\n\f\v]*$/;
const floatLike = /^[ \t\r\n\f\v]*-?(?:\d+\.?\d*|\.\d+)[ \t\r\n\f\v]*$/;

/** Jekyll's property of an item for sorting and grouping: dots go deeper, texts that look like numbers are numbers. */
export function itemProperty(item: unknown, name: string): unknown {
	const value = name.includes(".")
		? name.split(".").reduce(readDeeper, item)
		: readKey(item, name);
	return typeof value === "string" ? toNumberLike(value) : value;
}

function toNumberLike(text: string): unknown {
	const code = text.charCodeAt(0);
	if (code > 57 || text === "") return text;
	if (integerLike.test(text)) return toInt(text);
	return floatLike.test(text) ? rubyFloat(toFloat(text)) : text;
}

/** How a property compares with the text of a target: lists by any of their items. */
export function matchesTarget(property: unknown, target: unknown): boolean {
	if (isNil(target)) return isNil(property);
	const text = toText(target);
	if (typeof property === "string") return property === text;
	if (Array.isArray(property))
		return property.some((item) => toText(item) === text);
	return !isNil(property) && toText(property) === text;
}
