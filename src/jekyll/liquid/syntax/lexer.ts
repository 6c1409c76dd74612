import { syntaxFault } from "../runtime/fault.ts";

export type LexemeKind =
	| "comparison"
	| "string"
	| "number"
	| "identifier"
	| ".."
	| "|"
	| "."
	| ":"
	| ","
	| "["
	| "]"
	| "("
	| ")"
	| "?"
	| "-"
	| "end";

export interface Lexeme {
	readonly kind: LexemeKind;
	readonly text: string;
}

const lexeme =
	/[ \t\r\n\f\v]*(?:(?<comparison>==|!=|<>|<=?|>=?|contains(?=[ \t\r\n\f\v]))|(?<string>'[^']*'|"[^"]*")|(?<number>-?\d+(?:\.\d+)?)|(?<identifier>[a-zA-Z_][\w-]*\??)|(?<sign>\.\.|[|.:,[\]()?-])|(?<other>[^ \t\r\n\f\v]))/y;

/** Cut an expression into its lexemes, as Ruby's strict parser does; any other sign is `liquid/syntax`. */
export function readLexemes(markup: string): Lexeme[] {
	const pattern = new RegExp(lexeme);
	const found: Lexeme[] = [];
	for (let match = pattern.exec(markup); match; match = pattern.exec(markup)) {
		found.push(toLexeme(match.groups as Record<string, string | undefined>));
	}
	found.push({ kind: "end", text: "" });
	return found;
}

function toLexeme(groups: Record<string, string | undefined>): Lexeme {
	if (groups.other)
		throw syntaxFault(
			`Found \`${groups.other}\` in an expression, where it has no meaning.`,
		);
	if (groups.sign)
		return { kind: groups.sign as LexemeKind, text: groups.sign };
	for (const kind of [
		"comparison",
		"string",
		"number",
		"identifier",
	] as const) {
		const text = groups[kind];
		if (text !== undefined) return { kind, text };
	}
	return { kind: "end", text: "" };
}
