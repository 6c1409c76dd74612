import { expect, test } from "vitest";
import { findLoosely } from "../../src/pipeline/find-loosely.ts";

/** A formula as a page has it, and the line it stands in as its author wrote it. */
const cases: readonly (readonly [tex: string, written: string])[] = [
	// Markdown takes the backslash of an escape that is not within a formula for it.
	["D = \\left{ x \\right}", "Let $D = \\left\\{ x \\right\\}$ be"],
	["a_{1} + b", "so $a\\_{1} + b$ is"],
	["a \\\\ b", "with $a \\\\\\\\ b$ too"],
	// Line breaks and typographic marks.
	["a + b", "has $a +\nb$ in it"],
	["f’(x)", "of $f'(x)$ there"],
	["(a+b)*[c]?", "or $(a+b)*[c]?$ as"],
];

test.each(cases)("%s is found in %j", (tex, written) => {
	const before = "One $x$.\n\n";
	expect(findLoosely(before + written, tex)).toBe(
		before.length + written.indexOf("$") + 1,
	);
});

test("what is not there is not found", () => {
	expect(findLoosely("Let $a + b$.", "a + c")).toBe(-1);
	expect(findLoosely("Let $a$.", "")).toBe(-1);
});

test("looking through a long body is linear", () => {
	const body = "\\ ".repeat(100_000);
	expect(findLoosely(body, `${"  ".repeat(500)}x`)).toBe(-1);
});
