import { syntaxFault } from "../runtime/fault.ts";
import { type Expression, parseExpression } from "../syntax/expression.ts";
import { isSpace, strip } from "../syntax/patterns.ts";

/** `{% include file key="value" other=page.title %}`, taken apart. */
export interface IncludeMarkup {
	/** The file's name, perhaps with `{{ }}` in it. */
	readonly file: string;
	/** None at all: the include sees the `include` of the file around it. */
	readonly parameters: readonly Parameter[] | undefined;
}

interface Parameter {
	readonly name: string;
	readonly value: string | Expression;
}

const parameter =
	/[ \t\r\n\f\v]*([\w-]+)[ \t\r\n\f\v]*=[ \t\r\n\f\v]*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|([\w.-]+))(?=[ \t\r\n\f\v]|$)/y;

/** What Jekyll takes for a variable in the file's name, wherever it stands. */
const output = /\{\{[ \t\r\n\f\v]*[\w\-.]+[ \t\r\n\f\v]*(?:\|[^}]*)?\}\}/;

/**
 * Read an include tag's markup as Jekyll does; `liquid/syntax` where the parameters are none.
 *
 * @see https://jekyllrb.com/docs/includes/
 */
export function readIncludeMarkup(markup: string): IncludeMarkup {
	const text = strip(markup);
	const end = endOfName(text);
	const rest = strip(text.slice(end));
	if (output.test(rest)) {
		throw syntaxFault(
			"Found `{{ }}` in a parameter: a variable stands there without braces and quotes.",
		);
	}
	return {
		file: text.slice(0, end),
		parameters: rest === "" ? undefined : readParameters(rest),
	};
}

/** The name ends at the first space outside of `{{ }}`. */
function endOfName(text: string): number {
	let at = 0;
	while (at < text.length && !isSpace(text.charCodeAt(at))) {
		const close = text.startsWith("{{", at) ? text.indexOf("}}", at) : -1;
		at = close < 0 ? at + 1 : close + 2;
	}
	return at;
}

function readParameters(text: string): Parameter[] {
	const pattern = new RegExp(parameter);
	const found: Parameter[] = [];
	let end = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [, name = "", double, single, variable = ""] = match;
		found.push({
			name,
			value: quotedValue(double, single) ?? parseExpression(variable),
		});
		end = pattern.lastIndex;
	}
	if (strip(text.slice(end)) === "") return found;
	throw syntaxFault(
		`Expected parameters like \`name="value"\`, found \`${strip(text.slice(end))}\`.`,
	);
}

function quotedValue(
	double: string | undefined,
	single: string | undefined,
): string | undefined {
	return double?.replaceAll('\\"', '"') ?? single?.replaceAll("\\'", "'");
}
