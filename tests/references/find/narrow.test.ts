import { expect, it } from "vitest";
import { narrow } from "../../../src/references/find/narrow.ts";
import { fc } from "../../fast-check.ts";

it.each([
	"",
	"Deep learning.",
	"\0 ÿ\u0080\u0093¶",
	"Gödel – 1931",
	"学习 𝑥 \ud800",
])("says the same as %j", (text) => {
	expect(narrow(text)).toBe(text);
});

it("says the same as any text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			expect(narrow(text)).toBe(text);
		}),
	);
});
