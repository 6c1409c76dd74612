import { expect, test } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import { textOfTokens } from "../../src/markdown/text.ts";
import { createEnv } from "../markdown-tokens.ts";

const source = `# A *short* lecture

It's about $$x^2$$, \`code\` and [links](u) -- RNNs too.[^1]

\`\`\`
x = 1
\`\`\`

*[RNNs]: recurrent networks

[^1]: A note.
`;

const tokens = createMarkdown().parse(source, createEnv());

test("the plain text of a lecture has its formulas as TeX and no markup", () => {
	expect(textOfTokens(tokens).split("\n").slice(0, 3)).toEqual([
		"A short lecture",
		"It’s about x^2, code and links – RNNs too.",
		"x = 1",
	]);
});
