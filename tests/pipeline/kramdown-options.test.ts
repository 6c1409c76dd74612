import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith, lectern } from "../cli/run-lectern.ts";

/** What `lectern render` prints of a text beside a configuration. */
async function render(config: string, text: string): Promise<string> {
	const home = folderWith({ "_config.yml": config, "text.md": text });
	const { out } = await lectern("render", `${home}/text.md`);
	return out;
}

const text = "# A *b*\n\nEven $$a < b$$.\n\n$$\nx\n$$\n";

describe("kramdown's options in _config.yml", () => {
	it("count with and without a Ruby symbol's colon, with kramdown's own input", async () => {
		const config = "kramdown:\n  :auto_ids: false\n  input: kramdown\n";
		expect(await render(config, text)).toContain("<h1>A <em>b</em></h1>");
	});

	it("may come from another file", async () => {
		const home = folderWith({
			"text.md": text,
			"other.yml": "kramdown: {header_offset: 1}\n",
		});
		const config = `${home}/other.yml`;
		const words = ["--source", home, "--config", config];
		const { out } = await lectern("render", `${home}/text.md`, ...words);
		expect(out).toContain('<h2 id="a-b">');
	});

	it("print formulas for no engine", async () => {
		const config = "kramdown: {math_engine: null}\n";
		const html = await render(config, text);
		expect(html).toContain('<span class="kdmath">$a < b$</span>');
	});

	it("leave formulas TeX to the byte as kramdown does with `math: {output: tex}`", async () => {
		expect(await render("math: {output: tex}\n", text)).toBe(
			'<h1 id="a-b">A <em>b</em></h1>\n\n<p>Even \\(a &lt; b\\).</p>\n\n\\[x\\]\n',
		);
		const page = `---\nmath: {output: tex}\n---\n${text}`;
		expect(await render("", page)).toContain("<p>Even \\(a &lt; b\\).</p>");
	});
});

describe("a course that keeps its own MathJax", () => {
	it("keeps the scripts that set its formulas", async () => {
		const home = folderWith({
			"_config.yml": "math: {output: tex}\n",
			"_layouts/page.html":
				'<head><script src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-mml-chtml.js"></script></head>{{ content }}',
			"index.md": "---\nlayout: page\n---\n$$x$$ is $$y$$\n",
		});
		const to = `${home}/_site`;
		await lectern("build", "--source", home, "--destination", to);
		const html = readFileSync(`${to}/index.html`, "utf8");
		expect(html).toContain("mathjax@3");
		expect(html).toContain("<p>\\(x\\) is \\(y\\)</p>");
		expect(html).not.toContain("math.css");
	});
});
