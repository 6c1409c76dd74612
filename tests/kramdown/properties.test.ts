import { expect, test } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import { fc } from "../fast-check.ts";
import { createEnv } from "../markdown-tokens.ts";

const pieces =
	"* |- |1. |> |# |    |\t|\n|\n\n|*|**|_|`|```|~~~|~~|[|]|(|)|![|{:|}|{::comment}|$$|$|\\(|\\)|\\[|\\|<div>|</div>|<b>|" +
	'<a href="|"|\'|<!--|-->|&amp;|&|--|...|[^1]|[^1]: |*[a]: |a|word |: |{:toc}|^\n|é|🙂|\u00a0|\\begin{a}|\\end{a}';
const text = fc
	.array(fc.constantFrom("|", ...pieces.split("|")), { maxLength: 60 })
	.map((parts) => parts.join(""));
const parsers = [
	createMarkdown(),
	createMarkdown({ kramdown: { input: "kramdown", parse_block_html: true } }),
	createMarkdown({ dollars: true, protectMath: true }),
];

test("no text makes a parser fail, and every place lies within it", () => {
	fc.assert(
		fc.property(text, fc.constantFrom(...parsers), (source, markdown) => {
			const env = createEnv();
			markdown.render(markdown.parse(source, env), env);
			const lines = source.split("\n").length;
			const found = [...env.diagnostics, ...env.formulas, ...env.headings];
			for (const { location } of found) {
				expect(location.line).toBeLessThanOrEqual(lines);
				expect(location.column).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 200 },
	);
});

test("a formula stands where it says it stands", () => {
	fc.assert(
		fc.property(text, (before) => {
			const source = `${before}\n\ntext $$\\marked$$ more\n`;
			const env = createEnv();
			createMarkdown().parse(source, env);
			for (const { tex, location } of env.formulas)
				if (tex === "\\marked")
					expect(
						source.split("\n")[location.line - 1]?.slice(location.column - 1),
					).toMatch(/^\\marked\$\$/);
		}),
		{ numRuns: 100 },
	);
});

/** Work, in seconds of this processor: what other programs do meanwhile is not counted. */
function work(source: string): number {
	const [markdown] = parsers;
	const env = createEnv();
	const start = process.cpuUsage();
	markdown?.render(markdown.parse(source, env), env);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1_000_000;
}

/** What naive parsers read again and again. */
const hostile: readonly string[] = [
	"*a ",
	"*a **b ",
	"_a ",
	"[",
	"[a](",
	"![a",
	'[a](b "',
	"`a ``",
	"<a b='",
	"<!--",
	"<![CDATA[",
	"a_",
	"_____",
	"a__-",
	"*[a b]: c\n\na b",
	"<http:",
	"<b>",
	"<div>",
	"> ",
	"* ",
	"$$a ",
	"```a\n",
	"~",
	"~~a ",
	"{:",
	"a|b\n\n",
	'"a ',
	"\\(",
	"[^a]: b\n",
];

test.each(hostile)("%j over and over takes time in proportion", (piece) => {
	const source = piece.repeat(20_000 / piece.length);
	work(source);
	expect(work(source)).toBeLessThan(3);
});

test("ten thousand levels overflow no stack", () => {
	for (const open of ["> ", "* ", "<div>", "<b>", "![", "<div markdown=1>\n"])
		expect(work(open.repeat(10_000))).toBeLessThan(5);
});
