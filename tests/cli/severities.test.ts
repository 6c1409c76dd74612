import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, jekyllSite, lectern } from "./run-lectern.ts";

const course = (diagnostics: string, files: Record<string, string> = {}) =>
	folderWith({
		...jekyllSite,
		"_config.yml": `lectern:\n  diagnostics: ${diagnostics}\n`,
		...files,
	});

const deadLink = { "about.md": "---\n---\n[nowhere](/nowhere/)\n" };
const badDate = {
	"_posts/2024-01-05-other.md": "---\ndate: the day after\n---\n",
};

describe("lectern.diagnostics", () => {
	it.each([
		["{}", 0, "warning"],
		["{links/dead-link: error}", 1, "error"],
		["{links: error}", 1, "error"],
	])("%s: a build exits with %i", async (written, code, said) => {
		const answer = await lectern("build", course(written, deadLink));
		expect(answer.code).toBe(code);
		expect(answer.err).toMatch(new RegExp(`${said}: .*links/dead-link`));
	});

	it.each([
		["{}", 1, true],
		["{links/dead-link: off}", 0, false],
		["{links/dead-link: info}", 0, true],
		["{links: error, links/dead-link: off}", 0, false],
	])("%s: a proofreading exits with %i", async (written, code, isSaid) => {
		const home = course(written, deadLink);
		const answer = await lectern("check", home, "--format", "json");
		expect(answer.code).toBe(code);
		expect(answer.out.includes("links/dead-link")).toBe(isSaid);
	});

	it.each([
		["{}", 1, false],
		["{front-matter/invalid-date: warning}", 0, true],
	])("%s: what Jekyll stops at, exit %i", async (written, code, isBuilt) => {
		const home = course(written, badDate);
		expect((await lectern("build", home)).code).toBe(code);
		expect(existsSync(join(home, "_site"))).toBe(isBuilt);
	});

	it.each([
		["{links/daed-link: off}", "Did you mean `links/dead-link`?"],
		["{links: sometimes}", "error, warning, info, off"],
	])("%s is refused with a hint", async (written, words) => {
		const { code, out } = await lectern("check", course(written));
		expect(code).toBe(1);
		expect(out).toContain(words);
	});
});
