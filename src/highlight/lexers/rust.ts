import { createLexer } from "./create-lexer.ts";
import { anyOf, classOfWord, rule } from "./rule.ts";
import type { Rule, StartLexer } from "./types.ts";

const KEYWORDS = anyOf(
	"as async await break const continue crate dyn else enum extern false fn for if impl in let log loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while abstract become box do final macro override priv typeof unsized virtual yield try union",
);
const word = classOfWord(
	{
		nb: [
			"Add BitAnd BitOr BitXor bool c_char c_double c_float char c_int clock_t c_long c_longlong Cons Const Copy c_schar",
			"c_short c_uchar c_uint c_ulong c_ulonglong c_ushort c_void dev_t DIR dirent Div Either Eq Err f32 f64 Failure FILE",
			"float fpos_t i16 i32 i64 i8 isize Index ino_t int intptr_t Left mode_t Modulo Mul Neg Nil None Num off_t Ok Option",
			"Ord Owned pid_t Ptr ptrdiff_t Right Send Shl Shr size_t Some ssize_t str Sub Success time_t u16 u32 u64 u8 usize",
			"uint uintptr_t Box Vec String Gc Rc Arc u128 i128 Result Sync Pin Unpin Sized Drop drop Fn FnMut FnOnce Clone",
			"PartialEq PartialOrd AsMut AsRef From Into Default DoubleEndedIterator ExactSizeIterator Extend IntoIterator Iterator",
		].join(" "),
	},
	"n",
);
const NAME = String.raw`[\p{XID_Start}_]\p{XID_Continue}*`;
const ESCAPE = String.raw`\\(?:[nrt'"\\0]|x[\dA-Fa-f]{2}|u\{(?:[\dA-Fa-f]_*){1,6}\})`;
const SIZE = "(?:8|16|32|64|128|size)";

export const startRust: StartLexer = createLexer(() => ({
	root: [
		rule(/\n/, "", "lineStart"),
		"blank",
		rule(/#!?\[/, "nd", "attribute"),
		rule(new RegExp(`${KEYWORDS}\\b`), "k"),
		"literals",
		rule(/[=-]>|<->/, "k"),
		rule(/[()[\]{}|,:;]/, "p"),
		rule(/[*/!@~&+%^<>=?-]|\.{2,3}/, "o"),
		rule(new RegExp(String.raw`(?:\.\s*)?${NAME}(?=\s*\()`, "u"), "nf"),
		rule(/\.\s*await\b/, "k"),
		rule(new RegExp(String.raw`\.\s*${NAME}`, "u"), "py"),
		rule(/\.\s*\d+/, "na"),
		rule(new RegExp(`(${NAME})(::)`, "u"), ["nn", "p"]),
		rule(/macro_rules!/, "nd", "macroRules"),
		rule(new RegExp(`${NAME}!`, "u"), "nd", "macro"),
		rule(/'static\b/, "k"),
		rule(new RegExp(`'${NAME}`, "u"), "nv"),
		rule(new RegExp(NAME, "u"), word),
	],
	lineStart: ["blank", rule(/#\s[^\n]*/, "cs"), rule(/(?:)/, "", "pop")],
	blank: [
		rule(/\s+/, ""),
		rule(/\/\/\/\/+[^\n]*/, "c1"),
		rule(/\/\/[/!][^\n]*/, "cd"),
		rule(/\/\/[^\n]*/, "c1"),
		rule(/\/\*\*\*?\//, "cm"),
		rule(/\/\*\*\*+/, "cm", "comment"),
		rule(/\/\*[*!]/, "cd", "documentation"),
		rule(/\/\*/, "cm", "comment"),
	],
	comment: commented("comment", "cm"),
	documentation: commented("documentation", "cd"),
	attribute: [
		"blank",
		"literals",
		rule(/[(,)=:]/, "nd"),
		rule(/\]/, "nd", "pop"),
		rule(new RegExp(NAME, "u"), "nd"),
	],
	macro: ["literals", rule(/[[{(]/, "p", "pop group"), "inMacro"],
	group: [
		"literals",
		rule(/[[{(]/, "p", "group"),
		rule(/[\]})]/, "p", "pop"),
		"inMacro",
	],
	inMacro: [rule(new RegExp(`${NAME}!`, "u"), "nd"), "root", rule(/[^\n]/, "")],
	macroRules: ["variables", rule(/[[{(]/, "p", "pop rulesGroup"), "inMacro"],
	rulesGroup: [
		"variables",
		"literals",
		rule(/[[{(]/, "p", "rulesGroup"),
		rule(/[\]})]/, "p", "pop"),
		"inMacro",
	],
	variables: [
		rule(new RegExp(String.raw`\$${NAME}(?::${NAME})?`, "u"), "nv"),
		rule(/\$/, "nv"),
	],
	literals: [
		rule(/(?:true|false)\b/, "kc"),
		rule(new RegExp(`b?'(?:${ESCAPE}|[^\\\\])'`), "sc"),
		rule(/b?"/, "s", "text"),
		rule(/b?r(#*)".*?"\1/s, "s"),
		rule(
			/\d[\d_]*(?:\.\d[\d_]*(?:[eE][-+]?[\d_]+)?(?:f32|f64)?|[eE][-+]?[\d_]+(?:f32|f64)?|f32|f64|\.(?![._\p{XID_Start}]))/u,
			"mf",
		),
		rule(
			new RegExp(
				`(?:0b[10_]+|0x[\\dA-Fa-f_]+|0o[0-7_]+|\\d[\\d_]*)(?:u${SIZE}?|i${SIZE})?`,
			),
			"mi",
		),
	],
	text: [
		rule(/"/, "s", "pop"),
		rule(new RegExp(ESCAPE), "se"),
		rule(/[^"\\]+/, "s"),
	],
}));

/** Comments may hold comments. */
function commented(state: string, className: string): Rule[] {
	return [
		rule(/\*\//, className, "pop"),
		rule(/\/\*/, className, state),
		rule(/[^*/]+|[*/]/, className),
	];
}
