import { expect, it } from "vitest";
import { holds } from "../src/holds.ts";
import { fc } from "./fast-check.ts";

it("needs the whole word, not only its sign", () => {
	expect(holds("a <d-math> b", "<d-math", "-math")).toBe(true);
	expect(holds("a <dl-math> b", "<d-math", "-math")).toBe(false);
	expect(holds("a <d-nath> b", "<d-math", "-math")).toBe(false);
});

it("says what a search for the word says", () => {
	const text = fc.string({ unit: fc.constantFrom("<", "d", "-", "m") });
	fc.assert(
		fc.property(text, (text) => {
			expect(holds(text, "<d-m", "-m")).toBe(text.includes("<d-m"));
		}),
	);
});
