import { describe, expect, it } from "vitest";
import { folderWith, jekyllSite, lectern } from "../cli/run-lectern.ts";

/** What `lectern render` prints of a post's body. */
async function render(body: string): Promise<string> {
	const home = folderWith({
		...jekyllSite,
		"_posts/2023-01-04-code.md": `---\ntitle: Code\n---\n${body}`,
	});
	const { out } = await lectern("render", `${home}/_posts/2023-01-04-code.md`);
	return out;
}

describe("code on a page", () => {
	it("is coloured once, in the elements that Jekyll puts around it", async () => {
		expect(await render("```python\nx = 1\n```\n")).toContain(
			'<div class="language-python highlighter-rouge"><div class="highlight"><pre class="highlight"><code><span class="n">x</span> <span class="o">=</span> <span class="mi">1</span>\n</code></pre></div></div>',
		);
	});

	it("is coloured once where a tag holds it", async () => {
		const html = await render(
			"{% highlight python %}\nx = 1\n{% endhighlight %}\n",
		);
		expect(html).toContain(
			'<figure class="highlight"><pre><code class="language-python" data-lang="python"><span class="n">x</span>',
		);
		expect(html.match(/<pre/g)).toHaveLength(1);
	});

	it("is coloured within a line", async () => {
		expect(await render("Say `x = 1`{:.language-python} here.")).toContain(
			'<p>Say <code class="language-python highlighter-rouge"><span class="n">x</span> <span class="o">=</span> <span class="mi">1</span></code> here.</p>',
		);
	});

	it("stays as it is written in an unknown language", async () => {
		expect(await render("```nosuch\na < b\n```\n")).toContain(
			'<pre><code class="language-nosuch">a &lt; b\n</code></pre>',
		);
	});
});
