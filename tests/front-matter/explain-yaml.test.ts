import { expect, test } from "vitest";
import { folderWith, lectern } from "../cli/run-lectern.ts";

/** Front matter with a slip of the pen, the line and column it is reported at, and the hint. */
const slips: readonly (readonly [string, string, string])[] = [
	["title: [unclosed", "2:8", "The bracket `[` that opens here is not closed."],
	["tags: [a,\n  b", "2:7", "The bracket `[` that opens here is not closed."],
	["title: {a: b", "2:8", "The bracket `{` that opens here is not closed."],
	["a: b\ntags: [a, b}\nx: y", "3:7", "The bracket `[` that opens"],
	['title: "unclosed', "2:8", 'The quote `"` that opens here is not closed.'],
	["a: 'b'\ntitle: 'unclosed", "3:8", "The quote `'` that opens here"],
	["title: a: b", "2:9", 'needs quotes: `title: "a: b"`.'],
	["title: @x", "2:8", 'begins with `@` needs quotes: `title: "@x"`.'],
	["title: `x`", "2:8", "begins with ``` needs quotes"],
	["title: %x", "2:8", 'begins with `%` needs quotes: `title: "%x"`.'],
	["title: *x", "2:9", 'begins with `*` needs quotes: `title: "*x"`.'],
	['title: "a" b', "2:12", "The text goes on behind its closing quote"],
	["title: |x", "2:9", 'in one line it is `title: "x"`.'],
	["title:x", "2:1", "A colon needs a space behind it: `title: x`."],
	["tags:\n\t- a", "3:1", "YAML is indented with spaces; here is a tab."],
	["\ttitle: A", "2:1", "YAML is indented with spaces; here is a tab."],
	["a:\n \tb: c", "3:2", "YAML is indented with spaces; here is a tab."],
];

test.each(slips)("%j at %s", async (slip, place, hint) => {
	const text = `---\n${slip}\nlayout: page\n---\nWords.\n`;
	const home = folderWith({ "a.md": text });
	const { code, out } = await lectern("check", home, "--format", "json");
	expect(code).toBe(1);
	const [found] = JSON.parse(out).diagnostics.filter(
		(one: { code: string }) => one.code === "front-matter/invalid-yaml",
	);
	expect(found.hint).toContain(hint);
	expect(`${found.location.line}:${found.location.column}`).toBe(place);
});
