import { expect, it, vi } from "vitest";
import { asciiFirst } from "../src/ascii-first.ts";
import { fc } from "./fast-check.ts";

it("looks up Unicode's properties for the first text that needs them, and once", () => {
	const whole = vi.fn(() => /[^\p{L}]+/gu);
	const pattern = asciiFirst(/[^A-Za-z]+/g, whole);
	expect("a b".replace(pattern("a b"), "-")).toBe("a-b");
	expect(whole).not.toHaveBeenCalled();
	for (const text of ["ä b", "é f"])
		expect(text.replace(pattern(text), "-")).toBe(`${text[0]}-${text[2]}`);
	expect(whole).toHaveBeenCalledTimes(1);
});

it.each([
	["of GFM's ids", /[^\w\- \t]/g, /[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu],
	["of slugs", /[^A-Za-z0-9]+/g, /[^\p{M}\p{L}\p{Nd}]+/gu],
	["of inspect", /["\\]|#(?=[{$@])|[^ -~]/g, /["\\]|#(?=[{$@])|\p{C}/gu],
	[
		"of words in YAML",
		/^[^\d.:-]?[A-Za-z_\s!@#$%^&*(){}<>|/\\~;=]+/g,
		/^[^\d.:-]?[\p{L}_\s!@#$%^&*(){}<>|/\\~;=]+/gu,
	],
	[
		"of lexemes",
		/\s+|[A-Za-z_$][\w$]*|\d[\w.]*|[^\sA-Za-z\d_$]|./gs,
		/\s+|[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*|[^\s\p{L}\d_$]|./gsu,
	],
])("the two patterns %s say the same of ASCII", (_, ascii, whole) => {
	fc.assert(
		fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
			expect(text.match(ascii)).toEqual(text.match(whole));
		}),
	);
});
