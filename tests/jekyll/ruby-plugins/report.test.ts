import { expect, it } from "vitest";
import { folderWith, lectern } from "../../cli/run-lectern.ts";

const post = { "_posts/2016-01-21-a.md": "---\ntitle: A\n---\nhi\n" };

it("front matter called by its keys is said with the plugin's line", async () => {
	const root = folderWith({
		...post,
		"_plugins/old.rb":
			"Jekyll::Hooks.register :documents, :pre_render do |doc|\n  doc.title\nend\n",
	});
	const { out, err } = await lectern("build", root);
	expect(out + err).toContain("Deprecation: Document#title");
	expect(out + err).toContain("_plugins/old.rb:2");
});

it("a tag that fails says where on the page and where in the plugin, and the page is built", async () => {
	const root = folderWith({
		"_plugins/tag.rb": [
			"class Broken < Liquid::Tag",
			"  def render(_context)",
			"    nil.upcase",
			"  end",
			"end",
			'Liquid::Template.register_tag("broken", Broken)',
		].join("\n"),
		"a.md": "---\n---\nbefore\n\n{% broken %}\n\nafter\n",
	});
	const { err, code } = await lectern("build", root);
	expect(err).toMatch(/a\.md:5:1: error: .*_plugins\/tag\.rb:3:5/);
	expect(code).toBe(1);
});

it("lectern render runs them, for a post and for a page that the course leaves out", async () => {
	const root = folderWith({
		"_config.yml": "title: x\nexclude: [notes]\n",
		"_plugins/shout.rb": [
			"class Shout < Liquid::Tag",
			"  def render(_context)",
			'    "loud *words*"',
			"  end",
			"end",
			'Liquid::Template.register_tag("shout", Shout)',
		].join("\n"),
		"_posts/2024-01-01-a.md": "---\ntitle: A\n---\n{% shout %}\n",
		"notes/draft.md": "---\n---\n{% shout %}\n",
	});
	for (const file of ["_posts/2024-01-01-a.md", "notes/draft.md"])
		expect(await lectern("render", `${root}/${file}`)).toEqual({
			out: "<p>loud <em>words</em></p>\n",
			err: "",
			code: 0,
		});
});

it("puts reaches the terminal", async () => {
	const root = folderWith({
		...post,
		"_plugins/puts.rb": 'puts "hello from Ruby"',
	});
	expect((await lectern("build", root)).out).toContain("hello from Ruby\n");
});
