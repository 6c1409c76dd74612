import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseLocalTime } from "../../../src/ruby/time/parse-time.ts";
import { zoneNamed } from "../../../src/ruby/zone.ts";

// What Ruby's `Time.parse` makes of each line (`make-golden.rb` asks it).

const golden = readFileSync(
	new URL("parse-time.golden.tsv", import.meta.url),
	"utf8",
);
const cases = golden
	.replace(/\n$/, "")
	.split("\n")
	.map((line) => line.split("\t") as [string, string]);
const newYork = zoneNamed("America/New_York");

test.each(cases)("%s", (text, expected) => {
	expect(String(parseLocalTime(text, newYork) ?? "")).toBe(expected);
});

test.each([
	"2023-03-29",
	"0099-12-31",
	"9999-12-31",
	"2023-02-31",
	"2024-02-30",
	"2023-13-01",
	"2023-00-10",
	"2023-01-00",
	"2023-01-32",
	"0000-01-01",
])("%s means the same with blanks around it", (text) => {
	const read = (written: string) => String(parseLocalTime(written, newYork));
	expect(read(text)).toBe(read(` ${text} `));
});
