import { keywords, reserved, types } from "./c.ts";
import { familyStates, headLexers } from "./c-family.ts";
import { createLexer } from "./create-lexer.ts";
import { classOfWord, rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const word = classOfWord(
	{
		kr: `${reserved} __virtual_inheritance __uuidof __super __single_inheritance __multiple_inheritance __interface __event`,
		kt: `${types} bool`,
		k: `${keywords} asm auto catch char8_t concept consteval constexpr constinit const_cast co_await co_return co_yield delete dynamic_cast explicit export friend mutable namespace new operator private protected public reinterpret_cast requires restrict size_of static_cast this throw throws typeid typename using virtual final override alignas alignof decltype noexcept static_assert thread_local try`,
	},
	"n",
);
/** Digits with quotes between them. */
const DIGITS = String.raw`\d(?:'?\d)*`;
const UNITS = "(?:y|d|h|min|s|ms|us|ns|i|if|il)";

export const startCpp: StartLexer = createLexer(
	() =>
		familyStates({
			word,
			colon: /:(?!:)/,
			root: [rule(/(?:__offload|__blockingoffload|__outer)\b/, "kp")],
			statements: [
				rule(/(?:class|struct)\b/, "k", "class-name"),
				rule(/template\b/, "k", "template"),
				rule(new RegExp(`${DIGITS}(?:\\.${DIGITS})?${UNITS}\\b`), "mx"),
				rule(
					new RegExp(
						`(?:${DIGITS}[.](?:${DIGITS})?|[.]${DIGITS})(?:e[+-]?${DIGITS}[lu]*)?`,
						"i",
					),
					"mf",
				),
				rule(new RegExp(`${DIGITS}e[+-]?${DIGITS}[lu]*`, "i"), "mf"),
				rule(/0x[\da-f](?:'?[\da-f])*[lu]*/i, "mh"),
				rule(/0b[01]+(?:'[01]+)*/, "mb"),
				rule(/0[0-7](?:'?[0-7])*[lu]*/i, "mo"),
				rule(new RegExp(`${DIGITS}[lu]*`, "i"), "mi"),
				rule(/\bnullptr\b/, "nb"),
				rule(
					/(?:u8|u|U|L)?R"([a-zA-Z0-9_{}[\]#<>%:;.?*+\-/^&|~!=,"']{0,16})\(.*?\)\1"/s,
					"s",
				),
				rule(/::|<=>/, "o"),
				rule(/[{}]/, "p"),
			],
			others: {
				"class-name": [
					rule(/[a-zA-Z_][a-zA-Z0-9_]*/, "nc", "pop"),
					"space",
					rule(/[.]{3}/, "o"),
					rule(/,/, "p", "pop"),
					rule(/(?:)/, "", "pop"),
				],
				template: [
					rule(/[>;]/, "p", "pop"),
					rule(/typename\b/, "k", "class-name"),
					"statements",
				],
			},
		}),
	headLexers(() => startCpp()),
	"root bol",
);
