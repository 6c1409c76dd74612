import { describe, expect, it, vi } from "vitest";
import { memoryCache } from "../../src/cache/index.ts";
import type { Course } from "../../src/course/types.ts";
import { formulaRoom } from "../../src/pipeline/formula-room.ts";
import { openThreadFor } from "../../src/pipeline/open-thread-for.ts";
import type { FormulaThread } from "../../src/workers/types.ts";

const course = (formulas: number) =>
	({
		collections: [],
		pages: [{ body: "$$x$$ ".repeat(formulas) }],
	}) as unknown as Course;

const thread = (): FormulaThread => ({
	add: vi.fn(),
	take: () => [],
	finish: vi.fn(),
	end: vi.fn(),
});

describe("the thread for a course's formulas", () => {
	it.each([
		["few formulas", 100, false, "none"],
		["more", 500, false, "none"],
		["many", 2000, false, "a new one"],
		["few, and one that waits", 100, true, "none"],
		["more, and one that waits", 500, true, "the one that waits"],
		["many, and one that waits", 2000, true, "the one that waits"],
	])("%s", (_, formulas, isStarted, expected) => {
		const started = isStarted ? thread() : undefined;
		const fresh = thread();
		const found = openThreadFor(
			course(formulas),
			memoryCache(),
			started,
			() => fresh,
		);
		const name =
			found === fresh
				? "a new one"
				: found && found === started
					? "the one that waits"
					: "none";
		expect(name).toBe(expected);
		if (started && !found) expect(started.end).toHaveBeenCalled();
	});

	it("is wanted by a course's first build alone", () => {
		const cache = memoryCache();
		cache.set(formulaRoom, "x", "<span>x</span>");
		const started = thread();
		expect(openThreadFor(course(2000), cache, started, thread)).toBe(undefined);
		expect(started.end).toHaveBeenCalled();
	});
});
