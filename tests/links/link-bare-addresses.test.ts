import { expect, test } from "vitest";
import { linkBareAddresses } from "../../src/links/link-bare-addresses.ts";
import { parseTokens, renderTokens } from "../markdown-tokens.ts";

const link = (text: string) =>
	renderTokens(linkBareAddresses(parseTokens(text).tokens)).trim();

const to = (address: string) => `<a href="${address}">${address}</a>`;

test.each([
	["_Source_: https://a.org/x/", `<em>Source</em>: ${to("https://a.org/x/")}`],
	["See https://a.org/x.", `See ${to("https://a.org/x")}.`],
	["(https://a.org/x_(y)), so", `(${to("https://a.org/x_(y)")}), so`],
	[
		"At https://a.org/b--c...d -- or",
		`At ${to("https://a.org/b--c...d")} – or`,
	],
	[
		"https://a.org and http://b.org!",
		`${to("https://a.org")} and ${to("http://b.org")}!`,
	],
	[
		"[at https://a.org](https://b.org)",
		'<a href="https://b.org">at https://a.org</a>',
	],
	["<code>https://a.org</code>", "<code>https://a.org</code>"],
	["https://a.org/--", `${to("https://a.org/--")}`],
	["a -- https://a.org/x...y…", `a – ${to("https://a.org/x...y")}…`],
	["<a href='/x'>https://a.org</a>", '<a href="/x">https://a.org</a>'],
	["https:// is no address", "https:// is no address"],
	["nor is a://b", "nor is a://b"],
])("%s", (text, expected) => {
	expect(link(text)).toBe(`<p>${expected}</p>`);
});

test("code and raw text stay as they are", () => {
	expect(link("    https://a.org\n")).not.toContain("<a ");
	expect(link("<pre>https://a.org</pre>")).not.toContain("<a ");
});

test.each([
	["addresses", "https://a.b/)))) "],
	["brackets", ")"],
	["dashes", "https://a.b/-- "],
])("a megabyte of %s is read once", (_, piece) => {
	const text = `https://a.b/${piece.repeat(1_000_000 / piece.length)}`;
	const words = Object.assign(Object.create(null), {
		type: "text",
		tag: "",
		nesting: 0,
		content: text,
	});
	const inline = { ...words, type: "inline", children: [words] };
	expect(linkBareAddresses([inline])[0]?.children?.length).toBeGreaterThan(2);
});
