import { createLexer } from "./create-lexer.ts";
import { anyOf, rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const NAME = String.raw`[A-Za-z$._?][\w$.?#@~]*`;
const DIRECTIVES = anyOf(
	"BITS USE16 USE32 SECTION SEGMENT ABSOLUTE EXTERN GLOBAL ORG ALIGN STRUC ENDSTRUC COMMON CPU GROUP UPPERCASE IMPORT EXPORT LIBRARY MODULE",
);

/** Assembler as NASM writes it. */
export const startNasm: StartLexer = createLexer(() => ({
	root: [
		rule(/^\s*%/, "cp", "preprocessor"),
		"blank",
		rule(new RegExp(`${NAME}:`), "nl"),
		rule(
			new RegExp(String.raw`(${NAME})(\s+)(equ)`, "i"),
			["no", "kd", "kd"],
			"operands",
		),
		rule(new RegExp(DIRECTIVES), "k", "operands"),
		rule(/(?:res|d)[bwdqt]|times/i, "kd", "operands"),
		rule(new RegExp(NAME), "nf", "operands"),
	],
	operands: [
		rule(/"[^"\\n]*"|'[^'\\n]*'|`[^`\\n]*`/, "s"),
		rule(/0x[\da-f]+|\d+[\da-f]*h/i, "mh"),
		rule(/[0-7]+q/i, "mo"),
		rule(/[01]+b/i, "mb"),
		rule(/\d+\.e?\d+/i, "mf"),
		rule(/\d+/, "mi"),
		rule(/[,():[\]]+/, "p"),
		rule(/[&|^<>+*/%~-]+/, "o"),
		rule(/\$+/, "kc"),
		rule(/seg|wrt|strict/i, "ow"),
		rule(/byte|[dq]?word/i, "kt"),
		rule(
			/r\d[0-5]?[bwd]|[a-d][lh]|[er]?[a-d]x|[er]?[sb]p|[er]?[sd]i|[c-gs]s|st[0-7]|mm[0-7]|cr[0-4]|dr[0-367]|tr[3-7]/i,
			"nb",
		),
		rule(new RegExp(NAME), "nv"),
		rule(/[\r\n]+/, "", "pop"),
		"blank",
	],
	preprocessor: [
		rule(/[^;\n]+/, "cp"),
		rule(/;.*?\n/, "c1", "pop"),
		rule(/\n/, "cp", "pop"),
	],
	blank: [rule(/[\n\r\t ]+/, ""), rule(/;.*/, "c1")],
}));
