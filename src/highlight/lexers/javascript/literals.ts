import { rule } from "../rule.ts";
import type { States } from "../types.ts";

/** Within regular expressions, strings and templates. */
export const literalStates: States = {
	regex: [
		rule(/\//, "sr", "pop regex-end"),
		rule(/[^/]\n/, "err", "pop"),
		rule(/\n/, "err", "pop"),
		rule(/\[\^?/, "se", "regex-group"),
		rule(/\\./, "se"),
		rule(/[(][?][:=<!]/, "se"),
		rule(/[{][\d,]+[}]/, "se"),
		rule(/[()?]/, "se"),
		rule(/./, "sr"),
	],
	"regex-end": [rule(/[gimuy]+/, "sr", "pop"), rule(/(?:)/, "", "pop")],
	"regex-group": [
		rule(/\//, "se"),
		rule(/[^/]\n/, "err", "pop pop"),
		rule(/\]/, "se", "pop"),
		rule(/\\./, "se"),
		rule(/./, "sr"),
	],
	double: [
		rule(/\\[\\nrt"]?/, "se"),
		rule(/[^\\"]+/, "s2"),
		rule(/"/, "dl", "pop"),
	],
	single: [
		rule(/\\[\\nrt']?/, "se"),
		rule(/[^\\']+/, "s1"),
		rule(/'/, "dl", "pop"),
	],
	template: [
		rule(/[$]\{/, "p", "template-expression"),
		rule(/`/, "s2", "pop"),
		rule(/\\[$`]/, "se"),
		rule(/[^$`\\]+/, "s2"),
		rule(/[\\$]/, "s2"),
	],
	"template-expression": [rule(/\}/, "p", "pop"), "root"],
};
