import { rule } from "../rule.ts";
import type { Rule, States } from "../types.ts";
import { NAME, PATH } from "./names.ts";

const name = (source: string) => new RegExp(source, "iu");
const type = (): Rule => rule(name(String.raw`\??${NAME}`), "kt", "value");
const leave = rule(/(?:)/, "", "pop");

/** What stands after words that introduce something: `function`, `use`, `new`, `catch`, `const`, `public`. */
export const introduced = (): States => ({
	value: [
		rule(/,/, "p", "pop"),
		rule(/[[\]]/, "p"),
		rule(/\(/, "p", "arguments"),
		"escape",
		"blank",
		"values",
		"variables",
		"names",
		"operators",
		leave,
	],
	arguments: [rule(/\)/, "p", "pop"), rule(/,/, "p"), "value"],
	caught: [
		rule(/\(/, "p"),
		rule(/\|/, "o"),
		rule(name(NAME), "nc"),
		"escape",
		"blank",
		leave,
	],
	constants: [
		rule(name(NAME), "no"),
		rule(/=/, "o", "value"),
		"escape",
		"blank",
		leave,
	],
	body: [rule(/\{/, "p", "body"), rule(/\}/, "p", "pop"), "php"],
	functionName: [
		rule(/&/, "o"),
		rule(name(NAME), "n"),
		rule(/\(/, "p", "pop"),
		"escape",
		"blank",
		leave,
	],
	parameters: [
		rule(/\)/, "p", "pop"),
		rule(/,|\.{3}/, "p"),
		rule(/=/, "o", "value"),
		rule(/(?:public|protected|private|readonly)\b/i, "k"),
		type(),
		"escape",
		"blank",
		"variables",
		leave,
	],
	result: [
		rule(/:/, "p"),
		rule(/use\b/i, "k", "closed"),
		type(),
		rule(/\{/, "p", "pop body"),
		"escape",
		"blank",
		leave,
	],
	closed: [
		rule(/[,(]/, "p"),
		rule(/&/, "o"),
		rule(/\)/, "p", "pop"),
		"escape",
		"blank",
		"variables",
		leave,
	],
	made: [
		rule(/class\b/i, "kd", "pop madeClass"),
		rule(name(PATH), "nc", "pop"),
		"escape",
		"blank",
		leave,
	],
	madeClass: [rule(/\}/, "p", "pop"), rule(/\{/, "p"), "php"],
	use: [
		rule(/[,}]/, "p"),
		rule(/(?:function|const)\b/i, "k"),
		rule(name(String.raw`((?:${NAME}\\)+)(\{)`), ["nn", "p"]),
		"escape",
		"blank",
		"names",
		leave,
	],
	visible: [
		rule(/(?:readonly|static)\b/i, "k"),
		rule(/(?=(?:abstract|const|function)\b)/i, "k", "pop"),
		rule(name(String.raw`\??${NAME}`), "kt", "pop"),
		"escape",
		"blank",
		leave,
	],
});
