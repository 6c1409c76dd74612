import { describe, expect, test } from "vitest";
import { type BuiltSite, siteGoldens } from "../site-golden.ts";

// What broke naive readers of real courses, in small courses of our own: the same files with the same lines as Jekyll's.

const { names, golden, build } = siteGoldens("traps");

/** Jekyll leaves `\r` before line ends of HTML, where browsers drop it; Lectern writes none. */
function withoutReturns(site: BuiltSite): BuiltSite {
	return Object.fromEntries(
		Object.entries(site).map(([path, lines]) => [
			path,
			path.endsWith(".html")
				? lines.map((line) => line.replace(/\r$/, ""))
				: lines,
		]),
	);
}

describe.each(names)("%s", (name) => {
	test("the same files with the same lines", async () => {
		const { site } = await build(name);
		expect(site).toEqual(withoutReturns(golden(name)));
	});
});
