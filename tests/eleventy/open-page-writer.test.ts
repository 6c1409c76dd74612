import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openPageWriter } from "../../src/eleventy/open-page-writer.ts";
import type { PageToWrite, PageWriter } from "../../src/output/types.ts";

let folder: string;
let writer: PageWriter;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "lectern-eleventy-"));
	writer = await openPageWriter(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (path: string, text: string | undefined): PageToWrite => ({
	path,
	produce: async () => (text === undefined ? text : Buffer.from(text)),
});
const read = (path: string) => readFileSync(join(folder, path), "utf8");

describe("Eleventy as the writer of pages", () => {
	it.each([
		"index.html",
		"2023/02/24/lecture.html",
		"folder with space/日本語.html",
		"extensionless",
		".htaccess",
		"a%20b/{{ x }}.html",
		"page<num>/index.html",
		"q?x=1#y.html",
		"feed.xml",
		"archive.tar.gz",
		"..name/index.html",
	])("writes %s exactly there", async (path) => {
		await writer.write([page(path, `<p>${path}</p>`)]);
		expect(read(path)).toBe(`<p>${path}</p>`);
	});

	it("writes empty pages, and none that has nothing new", async () => {
		await writer.write([page("empty", ""), page("same", undefined)]);
		expect(read("empty")).toBe("");
		expect(readdirSync(folder)).not.toContain("same");
	});

	it("is not warned about however often it writes", async () => {
		const warnings: Error[] = [];
		const hear = (warning: Error) => warnings.push(warning);
		process.on("warning", hear);
		for (let time = 0; time < 40; time++)
			await writer.write([page("again", String(time))]);
		await new Promise(setImmediate);
		process.off("warning", hear);
		expect(warnings.map(String)).toEqual([]);
	});

	it("says nothing, however long it takes", async () => {
		let time = 0;
		const isSlow = () => new Error().stack?.includes("TransformsUtil");
		vi.spyOn(performance, "now").mockImplementation(() => {
			time += isSlow() ? 1000 : 0;
			return time;
		});
		const said: unknown[] = [];
		vi.spyOn(console, "warn").mockImplementation((text) => said.push(text));
		await writer.write([page("slow.html", "<p>Slow</p>")]);
		vi.restoreAllMocks();
		expect(said).toEqual([]);
		expect(read("slow.html")).toBe("<p>Slow</p>");
	});

	it("writes each page before it asks for the next, so that one piece of memory is enough", async () => {
		const scratch = Buffer.alloc(8);
		const pages = ["first", "second", "third"].map((path) => ({
			path,
			produce: async () => scratch.subarray(0, scratch.write(path)),
		}));
		await writer.write(pages);
		expect(pages.map(({ path }) => read(path))).toEqual([
			"first",
			"second",
			"third",
		]);
	});

	it("writes the same page again in a later build, and only the pages of that build", async () => {
		await writer.write([page("a.html", "one"), page("b.html", "one")]);
		rmSync(join(folder, "b.html"));
		await writer.write([page("a.html", "two")]);
		expect(read("a.html")).toBe("two");
		expect(readdirSync(folder)).not.toContain("b.html");
	});

	it("does not read the folder it runs in", async () => {
		expect(readdirSync(folder)).not.toContain("README");
		expect(readdirSync(folder)).not.toContain("CONTRIBUTING");
	});
});
