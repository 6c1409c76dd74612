import { describe, expect, test } from "vitest";
import { siteGoldens } from "../site-golden.ts";

// What broke naive readers of real courses, in small courses of our own: the same files with the same lines as Jekyll's.

const { names, golden, build } = siteGoldens("traps");

describe.each(names)("%s", (name) => {
	test("the same files with the same lines", async () => {
		expect((await build(name)).site).toEqual(golden(name));
	});
});
