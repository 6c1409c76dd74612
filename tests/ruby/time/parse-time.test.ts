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
