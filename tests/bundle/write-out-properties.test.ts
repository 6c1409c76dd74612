import { expect, it } from "vitest";
import { propertyClass } from "../../.ci/bundle/property-class.mjs";
import { writeOut } from "../../.ci/bundle/write-out-properties.mjs";

/** Every character but halves of pairs, which a class cannot name without joining two of them; none not yet assigned. */
const everyCharacter = Array.from({ length: 0x110000 }, (_, code) =>
	code >> 11 === 0xd800 >> 11 ? "" : String.fromCodePoint(code),
)
	.join("")
	.replace(/\p{Cn}+/gu, "");

it.each(["L", "Lu", "Ll", "M", "N", "P", "S", "sc=Han", "Emoji_Modifier"])(
	"writes out the characters of %s, no more and no fewer",
	(property) => {
		const named = new RegExp(`\\p{${property}}+`, "gu");
		const written = new RegExp(`[${propertyClass(property)}]+`, "gu");
		expect(everyCharacter.match(written)).toEqual(everyCharacter.match(named));
	},
);

it("reaches across code points between two letters that are no characters yet", () => {
	expect("\u0378").toMatch(/^\p{Cn}$/u);
	expect("\u0377\u0378\u037a").toMatch(
		new RegExp(`^[${propertyClass("L")}]+$`, "u"),
	);
});

it("leaves a property that has halves of surrogate pairs", () => {
	expect(propertyClass("Cs")).toBeUndefined();
});

it.each([
	[
		"in a class and outside of one",
		String.raw`const a = /^[\p{Nd}-]\p{Nd}\P{Nd}/iu;`,
		`const a = new RegExp("^[" + property_Nd + "-][" + property_Nd + "][^" + property_Nd + "]", "iu");`,
	],
	[
		"made once where a function holds it",
		String.raw`const a = () => /\p{Nd}/u;`,
		`const a = () => (pattern_0 ??= new RegExp("[" + property_Nd + "]", "u"));`,
	],
	[
		"made once with a place to go on from",
		String.raw`const a = /\p{Nd}/gu;`,
		`const a = new RegExp("[" + property_Nd + "]", "gu");`,
	],
])("writes a pattern %s", (_, code, written) => {
	expect(writeOut(code).split("\n")[0]).toBe(written);
	expect(writeOut(code)).toContain(
		`import { characters as property_Nd } from "unicode-property:Nd";`,
	);
});

it.each([
	["with a place to go on from, which each call has its own of", "gu"],
	["without Unicode's mode", ""],
	["whose classes may hold classes", "v"],
])("leaves a function's pattern %s", (_, flags) => {
	const code = `const a = () => /\\p{Nd}/${flags};`;
	expect(writeOut(code).trim()).toBe(code);
});
