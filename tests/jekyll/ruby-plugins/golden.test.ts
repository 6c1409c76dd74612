import { describe, expect, it } from "vitest";
import { siteGoldens } from "../site-golden.ts";

const { names, golden, build } = siteGoldens("ruby-plugins");

/** What Ruby's Jekyll makes of courses with plugins of their own; `make-site-goldens.rb` writes it. */
describe("plugins in Ruby", () => {
	it.each(names)("%s: every file as Jekyll writes it", async (name) => {
		const { site, answer } = await build(name);
		expect(answer.err).not.toContain("plugins/");
		expect(site).toEqual(golden(name));
	});
});
