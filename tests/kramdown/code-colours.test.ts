import { expect, test } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import { createEnv } from "../markdown-tokens.ts";

/** Knows Ruby; colours nothing, but says that it was asked. */
function highlight(code: string, language: string): string | undefined {
	return language === "ruby" ? `<i>${code}</i>` : undefined;
}

const markdown = createMarkdown({ highlight });

function render(text: string): string {
	const env = createEnv();
	return markdown.render(markdown.parse(text, env), env);
}

/** The shapes are what Jekyll prints with Rouge. */
const shapes: readonly [text: string, html: string][] = [
	[
		"```ruby\nx\n```",
		'<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code><i>x\n</i></code></pre></div></div>\n',
	],
	[
		"```\n<\n```",
		'<div class="language-plaintext highlighter-rouge"><div class="highlight"><pre class="highlight"><code>&lt;\n</code></pre></div></div>\n',
	],
	[
		'```"><b>\nz\n```',
		'<pre><code class="language-&quot;&gt;&lt;b&gt;">z\n</code></pre>\n',
	],
	["```foo\nz\n```", '<pre><code class="language-foo">z\n</code></pre>\n'],
	[
		"`a`",
		'<p><code class="language-plaintext highlighter-rouge">a</code></p>\n',
	],
	[
		"`a`{:.ruby} `b`{:.language-ruby}",
		'<p><code class="language-plaintext ruby highlighter-rouge">a</code> <code class="language-ruby highlighter-rouge"><i>b</i></code></p>\n',
	],
	[
		"* a\n\n      b\n",
		'<ul>\n  <li>\n    <p>a</p>\n\n    <div class="language-plaintext highlighter-rouge"><div class="highlight"><pre class="highlight"><code>b\n</code></pre></div>    </div>\n  </li>\n</ul>\n',
	],
];

test.each(shapes)("colours %j in Rouge's shape", (text, html) => {
	expect(render(text)).toBe(html);
});

const numbers = (format: string) =>
	`<table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">${format}\n</pre></td><td class="rouge-code"><pre><i>x\n\ny\n</i></pre></td></tr></tbody></table>`;

/** `syntax_highlighter_opts` and what Jekyll prints of a block of Ruby with them. */
const formats: readonly [options: object, html: string][] = [
	[
		{ css_class: "hl" },
		'<div class="highlight"><pre class="hl"><code><i>x\n\ny\n</i></code></pre></div>',
	],
	[
		{ block: { line_numbers: true } },
		`<div class="highlight"><pre class="highlight"><code>${numbers("1\n2\n3")}</code></pre></div>`,
	],
	[
		{
			":block": { ":line_numbers": true, ":start_line": 9, line_format: "%3i" },
		},
		`<div class="highlight"><pre class="highlight"><code>${numbers("  9\n 10\n 11")}</code></pre></div>`,
	],
	[{ line_numbers: true, wrap: false }, numbers("1\n2\n3")],
	[{ formatter: "HTML" }, "<i>x\n\ny\n</i>"],
];

test.each(formats)("formats blocks by %j", (options, html) => {
	const configured = createMarkdown({
		highlight,
		kramdown: { syntax_highlighter_opts: options },
	});
	const env = createEnv();
	const tokens = configured.parse("```ruby\nx\n\ny\n```", env);
	expect(configured.render(tokens, env)).toBe(
		`<div class="language-ruby highlighter-rouge">${html}</div>\n`,
	);
});
