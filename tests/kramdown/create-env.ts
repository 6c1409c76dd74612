import type { MarkdownEnv } from "../../src/markdown/types.ts";

/** A fresh `env` whose places are those of the text itself. */
export function createEnv(): MarkdownEnv {
	return {
		locate: (line, column = 1) => ({ file: "post.md", line: line + 1, column }),
		diagnostics: [],
		headings: [],
		formulas: [],
	};
}
