import { expect, test } from "vitest";
import { setMathematics } from "../../src/math/index.ts";

function set(html: string, dollars = false) {
	return setMathematics(html, { file: "post.md", output: "mathml", dollars });
}

test("formulas are set and the text around them stays", () => {
	const { value, diagnostics } = set("<p>If \\(x &lt; y\\), then.</p>");
	expect(diagnostics).toEqual([]);
	expect(value.html).toContain("<mi>x</mi><mo>&lt;</mo><mi>y</mi>");
	expect(value.html).toMatch(/^<p>If .*, then\.<\/p>$/s);
	expect(value.formulas).toBe(1);
});

test("code is left alone", () => {
	const html = "<p><code>\\(x\\)</code></p><pre>\\[x\\]</pre>";
	expect(set(html).value.html).toBe(html);
});
