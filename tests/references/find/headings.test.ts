import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headingKind } from "../../../src/references/find/headings.ts";
import { tables } from "../../../src/words/tables.ts";

/** `language: heading; heading; …`, a language a line; `none` are headings of something else. */
const languages = readFileSync(new URL("headings.txt", import.meta.url), "utf8")
	.trimEnd()
	.split("\n")
	.map((line): [string, string[]] => {
		const at = line.indexOf(": ");
		return [line.slice(0, at), line.slice(at + 2).split("; ")];
	});

describe("headings", () => {
	it.each(languages.filter(([language]) => language !== "none"))(
		"announce a list in %s",
		(_, headings) => {
			expect(headings.filter((text) => !headingKind(text))).toEqual([]);
		},
	);

	it.each([...tables])(
		"announce it in the theme's own word, in %s",
		(_, words) => {
			expect(headingKind(words.references)).toBe("references");
		},
	);

	it("of anything else announce none", () => {
		const [, others = []] =
			languages.find(([language]) => language === "none") ?? [];
		expect(others.length).toBeGreaterThan(20);
		expect(others.filter((text) => headingKind(text))).toEqual([]);
	});

	it("say the same in ASCII as with a letter beyond it behind a colon", () => {
		const ascii = languages
			.flatMap(([, headings]) => headings)
			.filter((text) => /^[ -~]*$/.test(text));
		expect(ascii.length).toBeGreaterThan(100);
		expect(
			ascii.filter((text) => headingKind(text) !== headingKind(`${text}: é`)),
		).toEqual([]);
	});

	it("that go on about something else may have references below them, but not surely", () => {
		expect(headingKind("References and pointers")).toBe("readings");
		expect(headingKind("References and further reading")).toBe("references");
		expect(headingKind("Papers on prompting")).toBe("references");
	});
});
