import { createLexer } from "./create-lexer.ts";
import { anyOf, rule } from "./rule.ts";
import { startShell } from "./shell.ts";
import type { StartLexer } from "./types.ts";

const FUNCTIONS = anyOf(
	"abspath addprefix addsuffix and basename call dir error eval file filter filter-out findstring firstword flavor foreach if join lastword notdir or origin patsubst realpath shell sort strip subst suffix value warning wildcard word wordlist words",
);
const shell = { language: "shell" };

/** Makefiles: definitions, rules, and their recipes in the shell's language. */
export const startMake: StartLexer = createLexer(
	() => ({
		root: [
			rule(/\s+/, ""),
			rule(/#.*\n/, "c"),
			rule(/([-s]?include)((?:[\t ]+[^\t\n #]+)+)/, ["k", "sx"]),
			rule(/(ifn?(?:def|eq))([\t ]+)([^#\n]+)/, ["k", "", "nv"]),
			rule(/(?:else|endif)[\t ]*(?=[#\n])/, "k"),
			rule(/(export)([\t ]+)(?=[\w${}()\t -]+\n)/, ["k", ""], "names"),
			rule(/export[\t ]+/, "k"),
			rule(/([\w${}().-]+)([\t ]*)([!?:+]?=)/, ["nv", "", "o"], "shellLine"),
			rule(/"(?:\\.|[^"\\])*"/s, "s2"),
			rule(/'(?:\\.|[^'\\])*'/s, "s1"),
			rule(/([^\n:]+)(:+)([ \t]*)/, ["nl", "o", ""], "prerequisites"),
		],
		names: [
			rule(/[\w${}()-]/, "nv"),
			rule(/\n/, "", "pop"),
			rule(/[\t ]+/, ""),
		],
		prerequisites: [
			rule(/[^,\\\n#]+/, "nf"),
			rule(/,/, "p"),
			rule(/#/, "c"),
			rule(/\\./s, ""),
			rule(/\n/, "", "pop recipe"),
		],
		recipe: [
			rule(/(ifn?(?:def|eq))([\t ]+)([^#\n]+)(#.*|)(\n)/, [
				"k",
				"",
				"nv",
				"c",
				"",
			]),
			rule(/(else|endif)([\t ]*)(#.*|)(\n)/, ["k", "", "c", ""]),
			rule(/(\t[\t ]*)([@-]?)/, ["", "p"], "shellLine"),
			rule(/(?:)/, "", "pop", { resets: true }),
		],
		shell: [
			rule(/\$[({][\t ]*\w[\w:=%.]*[\t ]*[)}]/, "nv"),
			rule(
				new RegExp(String.raw`(\$[({])([\t ]*)(${FUNCTIONS})([\t ]+)`),
				["nf", "", "nb", ""],
				"call",
			),
			rule(/\\./s, shell),
			rule(/.+?(?=\$[({]|[(){}\\]|$)/s, shell),
			rule(/\$[({]|[(){}\\]|$/, shell),
		],
		call: [rule(/[({]/, shell, "call"), rule(/[)}]/, "nf", "pop"), "shell"],
		shellLine: [rule(/\n/, "", "pop"), "shell"],
	}),
	{ shell: startShell },
);
