import { createLexer } from "../create-lexer.ts";
import { classOfWord, rule } from "../rule.ts";
import type { StartLexer } from "../types.ts";
import { stringStarts, stringStates } from "./strings.ts";

const NAME = String.raw`[\p{Alphabetic}_][\p{Alphabetic}\p{Nd}_]*`;
const DOTTED = String.raw`[\p{Alphabetic}_.][\p{Alphabetic}\p{Nd}_.]*`;
const DIGITS = String.raw`\d(?:_?\d)*`;
const named = (source: string) => new RegExp(source, "u");

const word = classOfWord(
	{
		bp: "self None Ellipsis NotImplemented False True",
		nb: [
			"__import__ abs all any apply ascii basestring bin bool buffer bytearray bytes callable chr classmethod cmp coerce",
			"compile complex delattr dict dir divmod enumerate eval execfile exit file filter float format frozenset getattr",
			"globals hasattr hash hex id input int intern isinstance issubclass iter len list locals long map max memoryview min",
			"next object oct open ord pow property range raw_input reduce reload repr reversed round set setattr slice sorted",
			"staticmethod str sum super tuple type unichr unicode vars xrange zip",
			"ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError BytesWarning",
			"ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError",
			"DeprecationWarning EOFError EnvironmentError Exception FileExistsError FileNotFoundError FloatingPointError",
			"FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError",
			"IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError",
			"NotADirectoryError NotImplemented NotImplementedError OSError OverflowError OverflowWarning",
			"PendingDeprecationWarning ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError",
			"RuntimeWarning StandardError StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit",
			"TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError",
			"UnicodeTranslateError UnicodeWarning UserWarning ValueError VMSError Warning WindowsError ZeroDivisionError",
		].join(" "),
		k: "assert break continue del elif else except exec finally for global if lambda pass print raise return try while yield as with from import async await nonlocal",
	},
	"n",
);

export const startPython: StartLexer = createLexer(
	() => ({
		...stringStates,
		root: [
			rule(/\n+/, ""),
			rule(/^(:)(\s*)([ru]{0,2}""".*?""")/is, ["p", "", "sd"]),
			rule(/[^\S\n]+/, ""),
			rule(/#.*\n?/, "c1"),
			rule(/[[\]{}:(),;.]/, "p"),
			rule(/\\\n?/, ""),
			rule(/(?:in|is|and|or|not)\b/, "ow"),
			rule(/(?:<<|>>|\/\/|\*\*)=?|[-~+/*%=<>&^|@]=?|!=/, "o"),
			rule(
				named(String.raw`(from)((?:\\?\s)+)(${DOTTED})((?:\\?\s)+)(import)`),
				["kn", "", "nn", "", "kn"],
			),
			rule(named(String.raw`(import)(\s+)(${DOTTED})`), ["kn", "", "nn"]),
			rule(/(def)((?:\\?\s)+)/, ["k", ""], "function"),
			rule(/(class)((?:\\?\s)+)/, ["k", ""], "class"),
			rule(/`.*?`/, "sb"),
			...stringStarts,
			rule(named(`@${DOTTED}`), "nd"),
			rule(named(NAME), word),
			rule(
				new RegExp(
					String.raw`(?:${DIGITS}\.(?:${DIGITS})?(?:[eE][+-]?${DIGITS})?|${DIGITS}[eE][+-]?${DIGITS})[jJ]?|${DIGITS}[jJ]`,
				),
				"mf",
			),
			rule(/0[bB](?:_?[01])+/, "mb"),
			rule(/0[oO](?:_?[0-7])+/, "mo"),
			rule(/0[xX](?:_?[\dA-Fa-f])+/, "mh"),
			rule(/\d+L/, "il"),
			rule(/[1-9](?:_?\d)*|0(?:_?0)*/, "mi"),
		],
		function: [rule(named(NAME), "nf", "pop")],
		class: [rule(named(NAME), "nc", "pop")],
		expression: [
			rule(/[^{}!:]+/, { language: "python" }, undefined, { resets: true }),
			rule(/![asr]|:/, "si"),
			rule(/\{/, "si", "expression"),
			rule(/\}/, "si", "pop"),
		],
	}),
	{ python: () => startPython() },
);
