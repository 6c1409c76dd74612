import { expect, test } from "vitest";
import { folderWith, lectern } from "../cli/run-lectern.ts";
import { readSite } from "./site-golden.ts";

const old =
	'<p>A<sup id="fnref:n" role="doc-noteref"><a href="#fn:n" class="footnote" rel="footnote">1</a></sup></p>';
const modern =
	'<p>A<sup id="fnref:n"><a href="#fn:n" class="footnote" rel="footnote" role="doc-noteref">1</a></sup></p>';

// What kramdown 2.4 and 2.5 print (its own case `span/04_footnote/markers` at REL_2_4_0 and at REL_2_5_0).
test.each([
	["no lock", undefined, old, '    <li id="fn:n" role="doc-endnote">'],
	["kramdown 2.4", "2.4.0", old, '    <li id="fn:n" role="doc-endnote">'],
	["kramdown 2.5", "2.5.1", modern, '    <li id="fn:n">'],
	["kramdown 2.10", "2.10.0", modern, '    <li id="fn:n">'],
])(
	"footnotes have the roles of the locked version: %s",
	async (_, version, mark, note) => {
		const root = folderWith({
			"_config.yml": "title: x\n",
			"_layouts/default.html": "{{ content }}",
			"a.md": "---\nlayout: default\n---\nA[^n]\n\n[^n]: Note\n",
			...(version && {
				"Gemfile.lock": `GEM\n  remote: https://rubygems.org/\n  specs:\n    kramdown-parser-gfm (1.1.0)\n      kramdown (~> 2.0)\n    kramdown (${version})\n      rexml\n`,
			}),
		});
		await lectern("build", root);
		const lines = readSite(`${root}/_site`)["a.html"] ?? [];
		expect(lines[0]).toBe(mark);
		expect(lines).toContain(note);
	},
);
