import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, lectern, readFolder } from "./run-lectern.ts";

describe("lectern new course", () => {
	it("makes a course that builds without a fault", async () => {
		const home = join(folderWith(), "econ-101");
		expect((await lectern("new", "course", home)).code).toBe(0);
		const { code, err } = await lectern("build", home);
		expect(err).toBe("");
		expect(code).toBe(0);
		const site = readFolder(join(home, "_site"));
		expect(site["index.html"]).toContain("Econ 101");
		expect(Object.keys(site)).not.toContain("netlify.toml");
	});

	it("brings what deploying takes, with the cache kept between runs", async () => {
		const home = join(folderWith(), "course");
		await lectern("new", "course", home);
		const workflow = readFileSync(
			join(home, ".github/workflows/pages.yml"),
			"utf8",
		);
		expect(workflow).toContain("path: .lectern-cache");
		expect(workflow).toContain("{{ steps.pages.outputs.base_path }}");
		expect(readFileSync(join(home, "netlify.toml"), "utf8")).toContain("_site");
		expect(
			JSON.parse(readFileSync(join(home, "package.json"), "utf8")),
		).toEqual(
			expect.objectContaining({
				dependencies: { lectern: expect.stringMatching(/^\^\d/) },
			}),
		);
	});

	it("does not write over what is there, unless forced", async () => {
		const home = folderWith({ "_config.yml": "title: Mine\n" });
		const { code, err } = await lectern("new", "course", home);
		expect(code).toBe(1);
		expect(err).toContain("exists and is not empty");
		expect(readdirSync(home)).toEqual(["_config.yml"]);
		expect((await lectern("new", "course", home, "--force")).code).toBe(0);
	});

	it("has Jekyll's blank site", async () => {
		const home = join(folderWith(), "blank");
		await lectern("new", home, "--blank");
		for (const path of ["_data", "_drafts", "_includes", "_posts", "_sass"])
			expect(existsSync(join(home, path))).toBe(true);
		expect((await lectern("build", home)).code).toBe(0);
		const site = readFolder(join(home, "_site"));
		expect(site["index.html"]).toContain("Start developing");
		expect(site["assets/css/main.css"]).toContain("body {");
	});
});

describe("lectern new lecture", () => {
	const first = (folder: string) =>
		readdirSync(join(folder, "_posts"))[0] ?? "";

	it("writes a post with the right name, that builds without a fault", async () => {
		const home = folderWith({ "_config.yml": "title: Econ\n" });
		const { code, out } = await lectern(
			...["new", "lecture", "Prompt", "& Prefix: Tuning!", "-s", home],
			...["--date", "2026-02-24"],
		);
		expect(code).toBe(0);
		expect(first(home)).toBe("2026-02-24-prompt-prefix-tuning.md");
		expect(out).toContain("2026-02-24-prompt-prefix-tuning.md");
		const built = await lectern("build", home, "--future");
		expect(built.err).toBe("");
		const site = readFolder(join(home, "_site"));
		expect(site["lectures/2026/02/24/prompt-prefix-tuning.html"]).toContain(
			"Prompt &amp; Prefix: Tuning!",
		);
	});

	it.each([
		["Größe & Maß", "größe-maß"],
		["提示调优", "提示调优"],
		['A "quoted" \\title', "a-quoted-title"],
		["???", "lecture"],
	])("knows titles of every script: %s", async (title, slug) => {
		const home = folderWith({ "_config.yml": "" });
		await lectern("new", "lecture", title, "-s", home, "--date", "2020-01-02");
		expect(first(home)).toBe(`2020-01-02-${slug}.md`);
		const { code } = await lectern("check", home);
		expect(code).toBe(0);
	});

	it("is dated today, and never writes over a lecture", async () => {
		const home = folderWith({ "_config.yml": "" });
		await lectern("new", "lecture", "Once", "-s", home);
		expect(first(home)).toMatch(/^\d{4}-\d\d-\d\d-once\.md$/);
		const { code, err } = await lectern("new", "lecture", "Once", "-s", home);
		expect(code).toBe(1);
		expect(err).toContain("exists already");
	});

	it("refuses a day that is none", async () => {
		const { code, err } = await lectern(
			"new",
			"lecture",
			"x",
			"--date",
			"soon",
		);
		expect(code).toBe(2);
		expect(err).toContain("2026-02-24");
	});
});
