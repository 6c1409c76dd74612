import { createLexer } from "./create-lexer.ts";
import { rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const COMMAND = /\\(?:[A-Za-z]+|\s+|[^\n])/;
const marks = [rule(/%.*$/, "c"), rule(/[{}&_^]/, "p")];

export const startTex: StartLexer = createLexer(() => ({
	root: [
		rule(/\\\[|\$\$/, "p", "display"),
		rule(/\\\(|\$/, "p", "inline"),
		rule(/\\(?:begin|end)\{.*?\}/, "nt"),
		rule(/(\\verb)(?!\w)(\S)(.*?)(\2)/, ["nb", "kp", "sx", "kp"]),
		rule(COMMAND, "k", "command"),
		...marks,
		rule(/[^\\$%&_^{}]+/, ""),
	],
	math: [
		rule(COMMAND, "nv"),
		...marks,
		rule(/\d+/, "m"),
		rule(/[-=!+*/()[\]]/, "o"),
		rule(/[^=!+*/()[\]\\$%&_^{}\d-]+/, "nb"),
	],
	inline: [rule(/\\\)|\$/, "p", "pop"), "math"],
	display: [rule(/\\\]|\$\$/, "p", "pop"), rule(/\$/, "nb"), "math"],
	command: [rule(/\[.*?\]/, "na"), rule(/\*/, "k"), rule(/(?:)/, "", "pop")],
}));
