import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// The table says where each thing that real courses contain is shown; here, that it is shown there.

const home = new URL("../../", import.meta.url);
const lines = readFileSync(new URL("cases.txt", import.meta.url), "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"));
const cases = lines
	.filter((line) => !line.startsWith("= "))
	.map((line) => {
		const [phrase = "", file = "", ...words] = line.split(" | ");
		return [phrase, file, words.join(" | ")] as const;
	});

describe("what real courses contain", () => {
	test.each(cases)("%s: has its case", (_, file, words) => {
		const url = new URL(file, home);
		expect(existsSync(url), file).toBe(true);
		expect(words).not.toBe("");
		expect(readFileSync(url, "utf8")).toContain(words);
	});

	test("is named once each", () => {
		const phrases = cases.map(([phrase]) => phrase);
		expect(phrases).toEqual([...new Set(phrases)]);
	});
});
