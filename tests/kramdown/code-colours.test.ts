import { expect, test } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import { createEnv } from "./create-env.ts";

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
