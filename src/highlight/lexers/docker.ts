import { createLexer } from "./create-lexer.ts";
import { anyOf, rule } from "./rule.ts";
import { startShell } from "./shell.ts";
import type { StartLexer } from "./types.ts";

const INSTRUCTIONS = anyOf(
	"FROM MAINTAINER CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG STOPSIGNAL HEALTHCHECK SHELL",
);

/** Dockerfiles; what `RUN` runs is the shell's. */
export const startDocker: StartLexer = createLexer(
	() => ({
		root: [
			rule(/\s+/, ""),
			rule(/^(FROM)(\s+)(.*)(\s+)(AS)(\s+)(.*)/i, [
				"k",
				"w",
				"s",
				"w",
				"k",
				"w",
				"s",
			]),
			rule(new RegExp(String.raw`^(ONBUILD)(\s+)(${INSTRUCTIONS})(.*)`, "i"), [
				"k",
				"w",
				"k",
				"s",
			]),
			rule(new RegExp(String.raw`^(${INSTRUCTIONS})\b(.*)`, "i"), ["k", "s"]),
			rule(/#.*$/, "c"),
			rule(/^(?:ONBUILD\s+)?RUN\s+/i, "k", "run", { resets: true }),
			rule(/\w+|\W+/, ""),
		],
		run: [
			rule(/\n/, "", "pop"),
			rule(/\\./s, "se"),
			rule(/(?:\\.|[^\n\\])+/, { language: "shell" }),
		],
	}),
	{ shell: startShell },
);
