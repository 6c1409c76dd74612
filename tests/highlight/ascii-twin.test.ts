import { describe, expect, it, vi } from "vitest";
import { createAsciiTest } from "../../src/highlight/ascii-test.ts";
import { asciiTwin } from "../../src/highlight/ascii-twin.ts";
import { TwoFoldPattern } from "../../src/highlight/two-fold-pattern.ts";

const ascii = Array.from({ length: 128 }, (_, code) =>
	String.fromCharCode(code),
);

describe.each(["v", "iv"])("in ASCII, with the flags %s", (flags) => {
	it.each([
		String.raw`[\p{L}\p{M}\p{N}\p{Pc}]`,
		String.raw`[^\p{L}\p{M}\p{N}\p{Pc}]`,
		String.raw`\p{space}`,
		String.raw`\P{space}`,
		String.raw`[\P{Nd}]`,
		String.raw`[[\p{Alpha}\p{Nd}]--[a-c]]`,
		String.raw`[\p{AHex}&&[^\p{Upper}]]`,
		String.raw`[\p{Upper}\-.]`,
		String.raw`[^\p{Upper}]`,
		String.raw`[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Zs}]`,
		String.raw`\p{M}`,
		String.raw`\p{sc=Greek}|\p{Cc}`,
		String.raw`\\p|x`,
	])("%s matches what its twin matches", (source) => {
		const whole = new RegExp(source, flags);
		const twin = new RegExp(asciiTwin(source), flags);
		expect(ascii.filter((character) => twin.test(character))).toEqual(
			ascii.filter((character) => whole.test(character)),
		);
	});
});

it("compiles the whole expression for the first text that is not ASCII, and once", () => {
	const make = vi.fn((source: string, flags: string) => {
		return new RegExp(source, flags);
	});
	const isAscii = createAsciiTest();
	const pattern = TwoFoldPattern.make(make, isAscii, "\\p{L}+", "dgv");
	expect(pattern.exec("1 one two")?.indices?.[0]).toEqual([2, 5]);
	pattern.lastIndex = 5;
	expect(pattern.exec("1 one two")?.[0]).toBe("two");
	expect(make).toHaveBeenCalledTimes(1);
	for (const text of ["1 été", "2 ça"]) {
		pattern.lastIndex = 2;
		expect(pattern.exec(text)?.[0]).toBe(text.slice(2));
	}
	expect(make).toHaveBeenCalledTimes(2);
});
