import { describe, expect, it } from "vitest";
import type { Course } from "../../src/course/types.ts";
import { estimateFormulas } from "../../src/pipeline/estimate-formulas.ts";

const course = (posts: readonly string[], pages: readonly string[] = []) =>
	({
		collections: [{ documents: posts.map((body) => ({ body })) }],
		pages: pages.map((body) => ({ body })),
	}) as unknown as Course;

describe("estimateFormulas", () => {
	it.each([
		["nothing", "No mathematics, and a list [1](2).", 0],
		["two dollars", "$$x$$ and $$\ny\n$$", 2],
		["one dollar counts half", "$x$ and $y$", 1],
		["Markdown's backslashes", "\\\\(x\\\\) and \\\\[y\\\\]", 2],
		["HTML's backslashes", "<p>\\(x\\), \\(y\\)</p>", 2],
		["a price counts little", "It costs $5.", 0.25],
	])("%s", (_, text, formulas) => {
		expect(estimateFormulas(course([text]), 100)).toBe(formulas);
		expect(estimateFormulas(course([], [text]), 100)).toBe(formulas);
	});

	it("looks no further than it is asked to", () => {
		const found = estimateFormulas(course(Array(9).fill("$$x$$ $$y$$")), 3);
		expect(found).toBe(4);
	});
});
