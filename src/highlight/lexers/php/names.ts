import { classOfWord, rule } from "../rule.ts";
import type { Rule } from "../types.ts";
import { functions } from "./functions.ts";

export const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
/** With its namespace or without. */
export const PATH = String.raw`(?:${NAME}\\)*${NAME}`;
const END = String.raw`(?![\p{L}\p{N}_\\])`;
const KEYWORDS =
	"old_function cfunction __class__ __dir__ __file__ __function__ __halt_compiler __line__ __method__ __namespace__ __trait__ abstract and array as break case catch clone continue declare default die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach global goto if implements include include_once instanceof insteadof isset list match new or parent print private protected public readonly require require_once return self static switch throw try unset var while xor yield";

const called = classOfWord({ nb: functions, k: KEYWORDS }, "nf");
const keyword = classOfWord({ k: KEYWORDS }, "");

export const names = (): readonly Rule[] => [
	rule(new RegExp(String.raw`${PATH}(?=\s*\()`, "u"), (name) =>
		called(name.toLowerCase()),
	),
	rule(wholeWord("use"), "kn", "use"),
	rule(wholeWord("const"), "k", "constants"),
	rule(wholeWord("catch"), "k", "caught"),
	rule(wholeWord("public|protected|private"), "k", "visible"),
	rule(new RegExp(PATH, "u"), classOfName),
];

function wholeWord(words: string): RegExp {
	return new RegExp(`(?:${words})${END}`, "iu");
}

/** A name tells by its letters what it is of. */
function classOfName(name: string): string {
	const last = name.slice(name.lastIndexOf("\\") + 1);
	if (name === "stdClass") return "nc";
	if (keyword(name.toLowerCase())) return "k";
	if (/^__.*?__$/.test(name)) return "nb";
	if (/^(?:E|PHP)(?:_\p{Lu}+)+$/u.test(name)) return "kc";
	if (/^\p{Lu}[\p{Lu}\p{Nd}_]+$/u.test(last)) return "no";
	return /^\p{Lu}[\p{L}\p{N}]*$/u.test(last) ? "nc" : "n";
}
