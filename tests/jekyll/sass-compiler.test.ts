import { describe, expect, it } from "vitest";
import { openModule, startProgram } from "../../src/jekyll/sass-compiler.ts";

const texts: readonly (readonly [string, string])[] = [
	["rules", "a { color: red; b & { margin: 1px } }"],
	["old division", "@use 'sass:math'; a { width: math.div(1px, 3) * 7 / 2 }"],
	["colours", "a { color: mix(#abc, rgb(10 20 30 / 40%), 33%) }"],
	[
		"a mixin and a loop",
		"@mixin m($i) { .a-#{$i} { x: $i } } @for $i from 1 through 3 { @include m($i) }",
	],
	["letters", 'a::before { content: "é→" }'],
];

describe("the compiled Sass and the one in JavaScript", () => {
	const settings = { charset: false, sourceMap: true } as const;

	it.each(texts)("write the same bytes: %s", (_, text) => {
		const made = [startProgram(), openModule()].map((sass) => {
			const options = { ...settings, logger: sass?.silent };
			const result = sass?.compileString(text, options);
			return [result?.css, result?.sourceMap?.mappings];
		});
		expect(made[0]?.[0]).toMatch(/\S/);
		expect(made[0]).toEqual(made[1]);
	});

	it.each(["a { color: }", "@import 'gone'", "a { b: $gone }"])(
		"refuse %s at the same place",
		(text) => {
			const refusals = [startProgram(), openModule()].map((sass) => {
				try {
					return sass?.compileString(text, { logger: sass.silent }).css;
				} catch (error) {
					return sass?.isRefusal(error)
						? [
								error.sassMessage,
								error.span.start.line,
								error.span.start.column,
							]
						: error;
				}
			});
			expect(refusals[0]).toBeInstanceOf(Array);
			expect(refusals[0]).toEqual(refusals[1]);
		},
	);
});
