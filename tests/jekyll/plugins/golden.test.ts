import { describe, expect, test } from "vitest";
import { siteGoldens } from "../site-golden.ts";

// What Ruby's Jekyll makes of each site with the plugins it names: file by file, line by line.

const { names, golden, build } = siteGoldens("plugins");

describe.each(names)("%s", (name) => {
	test("the same files with the same lines", async () => {
		expect((await build(name)).site).toEqual(golden(name));
	});
});
