import { describe, expect, it } from "vitest";
import { enhanceLinks } from "../../src/links/index.ts";
import { parseTokens, renderTokens } from "../markdown-tokens.ts";

function enhance(text: string, keep = false) {
	const { tokens, env } = parseTokens(text);
	const { value, diagnostics } = enhanceLinks(tokens, env, { keep });
	return { ...value, html: renderTokens(value.tokens), diagnostics };
}

const tracked = "http://arxiv.org/abs/1706.03762?utm_source=x";

describe("link hygiene", () => {
	it("cleans addresses in Markdown and raw HTML, and lists what it did", () => {
		const { html, diagnostics } = enhance(
			`One [paper](${tracked}).\n\n<p>The <A HREF="${tracked}" class=x>same</A></p>\n`,
		);
		expect(html).toBe(
			'<p>One <a href="https://arxiv.org/abs/1706.03762">paper</a>.</p>\n' +
				'<p>The <a href="https://arxiv.org/abs/1706.03762" class="x">same</a></p>\n',
		);
		expect(diagnostics).toMatchObject([
			{
				code: "links/rewritten",
				severity: "info",
				location: { line: 1, column: 13 },
				fix: { text: "https://arxiv.org/abs/1706.03762" },
			},
			{ code: "links/rewritten", location: { line: 3, column: 17 } },
		]);
	});

	it("leaves addresses where the course says so", () => {
		const { html, diagnostics } = enhance(`[paper](${tracked})`, true);
		expect(html).toContain(`href="${tracked}"`);
		expect(diagnostics).toEqual([]);
	});

	it("protects pages that open a new window, and keeps other words of rel", () => {
		const { html } = enhance(
			'<a href="https://example.edu/" target="_blank" rel="nofollow">x</a>',
		);
		expect(html).toContain('rel="nofollow noopener"');
		expect(enhance("[x](https://example.edu/)").html).not.toContain("rel=");
	});

	it("says where a link has no address", () => {
		const { diagnostics } = enhance("A\n[paper]()\n");
		expect(diagnostics).toMatchObject([
			{ code: "links/empty", severity: "warning" },
		]);
		expect(enhance("[top](#)").diagnostics).toEqual([]);
	});

	it("remembers where links within the site are written", () => {
		const { places } = enhance(
			"Text\n\nSee [two](/two/#end) and ![x](a.png), not [x](https://example.edu/).",
		);
		expect(places).toMatchObject([
			{ address: "/two/#end", location: { line: 3, column: 11 } },
			{ address: "a.png", location: { line: 3 } },
		]);
	});
});
