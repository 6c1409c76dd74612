import { expect, test } from "vitest";
import { writtenColumn } from "../../src/pipeline/written-column.ts";

const cases: readonly [written: string, rendered: string, text: string][] = [
	["as it is", "as it is", "it"],
	["before {{ a }} after", "before 12345678901234 after", "before"],
	["before {{ a }} after", "before 1 after", "after"],
	["{{ a }} one {{ b }} two {{ c }}", "1 one 2 two 3", "one"],
	["{{ a }} one {{ b }} two {{ c }}", "1 one 2 two 3", "two"],
	["{{ a }} (x) {{ b }} (y) {{ c }}", "1 (x) 2 (y) 3", "(x)"],
];

test.each(cases)("in %j made %j, %j is where it was written", (...case_) => {
	const [written, rendered, text] = case_;
	expect(writtenColumn(written, rendered, rendered.indexOf(text))).toBe(
		written.indexOf(text),
	);
});

test("what Liquid made lies inside the line all the same", () => {
	expect(writtenColumn("{{ a }}", "a long text", 9)).toBe(7);
});
