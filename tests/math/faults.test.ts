import { expect, test } from "vitest";
import { setMathematics } from "../../src/math/index.ts";

function set(html: string, macros = {}) {
	return setMathematics(html, {
		file: "post.md",
		macros,
		locate: () => [
			{ file: "post.md", line: 10, column: 3 },
			{ file: "post.md", line: 20, column: 1 },
		],
	});
}

test("TeX that cannot be set is shown as it was written, and the rest is whole", () => {
	const { value, diagnostics } = set(
		"<p>a \\(x &lt; \\frac{1}\\) c \\(y\\)</p>",
	);
	expect(value.html).toContain('<code class="lectern-math-error" title="');
	expect(value.html).toContain("x &lt; \\frac{1}</code> c <span");
	expect(diagnostics.map(({ code }) => code)).toEqual(["math/syntax-error"]);
});

test("where nobody knows the place, the formula is named", () => {
	const { diagnostics } = setMathematics("\\(a + \\nope\\)", {
		file: "post.md",
		locate: () => [],
	});
	expect(diagnostics).toMatchObject([
		{
			message: "The command \\nope is not defined.",
			hint: "The formula: a + \\nope",
			location: { file: "post.md", line: 1, column: 1 },
		},
	]);
});

test("the place is that of the fault, inside the formula", () => {
	const [fault] = set(
		"<script type='math/tex'>a +\n  \\frac{x}} + b</script>",
	).diagnostics;
	expect(fault).toMatchObject({
		code: "math/syntax-error",
		location: { file: "post.md", line: 11, column: 11 },
		length: 1,
	});
});

test("a command's place is right behind rewritten text", () => {
	const [fault] = set("\\(\\text{a_b} + \\nope\\)").diagnostics;
	expect(fault).toMatchObject({
		code: "math/unknown-macro",
		location: { line: 10, column: 16 },
		length: 5,
	});
	expect(fault?.message).toBe("The command \\nope is not defined.");
});

test("formulas of one TeX are told apart", () => {
	const faults = set("\\(\\nope\\) \\(\\nope\\)").diagnostics;
	expect(faults.map(({ location }) => location.line)).toEqual([10, 20]);
});

test("a slip of the pen gets a hint", () => {
	expect(set("\\(\\apha\\)").diagnostics[0]?.hint).toBe(
		"Did you mean \\alpha?",
	);
	expect(
		set("\\(\\norn{x}\\)", { "\\norm": "|#1|" }).diagnostics[0]?.hint,
	).toBe("Did you mean \\norm?");
	expect(set("\\(\\zzzzzzzz\\)").diagnostics[0]?.hint).toMatch(/^Define it/);
});

const harmless: readonly string[] = [
	"\\(х − y ≤ “é” 中文 \u00a0 ﬁ 𝛼\\)",
	"\\(\\text{naïve — Größe}\\)",
	"\\(a\n\n\nb\\)",
	"\\(x % comment\n y\\)",
	"\\(\\)",
];

test.each(harmless)("%j is no fault", (html) => {
	expect(set(html).diagnostics).toEqual([]);
});

test("endless macros and bottomless nesting end", () => {
	expect(set("\\(\\def\\x{\\x}\\x\\)").diagnostics).toHaveLength(1);
	expect(
		set(`\\(${"{".repeat(20_000)}${"}".repeat(20_000)}\\)`).diagnostics.length,
	).toBeLessThan(2);
});

test("an address that runs something is no link", () => {
	expect(set("\\(\\href{javascript:alert(1)}{x}\\)").value.html).not.toContain(
		"href=",
	);
	expect(set("\\(\\href{https://example.org/}{x}\\)").value.html).toContain(
		'href="https://example.org/"',
	);
});

test("a message with markup in it stays text", () => {
	const { html } = set('\\(\\begin{&lt;b&gt;"}\\)').value;
	expect(html).not.toContain("<b>");
	expect(html).not.toMatch(/title="[^"]*""/);
});
