import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, lectern } from "../../cli/run-lectern.ts";
import { readSite } from "../site-golden.ts";
import { parseSite } from "../unpack-site.ts";

function unpack(name: string): string {
	const url = new URL(`sites/${name}.site`, import.meta.url);
	return folderWith(Object.fromEntries(parseSite(readFileSync(url, "utf8"))));
}

async function buildAt(root: string) {
	await lectern("build", root);
	return readSite(join(root, "_site"));
}

/** What is remembered of an earlier build never shows. */
describe("a course with plugins, built again", () => {
	it.each(["hooks", "tags"])(
		"%s: the same files as the first time",
		async (name) => {
			const root = unpack(name);
			const first = await buildAt(root);
			expect(await buildAt(root)).toEqual(first);
		},
	);

	it("a plugin that has changed is seen on every page", async () => {
		const root = unpack("converters");
		await buildAt(root);
		writeFileSync(
			join(root, "_plugins/late.rb"),
			"Jekyll::Hooks.register(:pages, :post_render) { |page| page.output << '<!-- late -->' }",
		);
		const site = await buildAt(root);
		for (const page of ["a.html", "b.html"])
			expect(site[page]?.join("\n")).toContain("<!-- late -->");
	});
});
