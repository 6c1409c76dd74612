import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { buildSite, kinds, type Site } from "./build-site.ts";
import { faultsOfHtml } from "./validate-html.ts";

let site: Site;
beforeAll(async () => {
	site = await buildSite();
});

const read = (path: string) =>
	Buffer.from(
		site.get(path.endsWith("/") ? `${path}index.html` : path) ?? "",
	).toString();

test.each(kinds)("%s is valid HTML", async (_, path) => {
	expect(read(path)).toContain("<h1");
	expect(await faultsOfHtml(read(path))).toEqual([]);
});

test("a lecture without mathematics is at most 14 kB of HTML and CSS", () => {
	const html = gzipSync(read("/foundations/2024/01/16/lecture2.html"));
	const css = gzipSync(site.get("/assets/lectern.css") ?? "");
	expect(html.length + css.length).toBeLessThanOrEqual(14_000);
});

test("the script is at most 4 kB", () => {
	expect(
		gzipSync(site.get("/assets/lectern.js") ?? "").length,
	).toBeLessThanOrEqual(4_000);
});

test("two builds are the same, byte for byte", async () => {
	const again = await buildSite();
	expect([...again.keys()]).toEqual([...site.keys()]);
	for (const [path, bytes] of again)
		expect(Buffer.compare(bytes, site.get(path) ?? Buffer.of()), path).toBe(0);
});
