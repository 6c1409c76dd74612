import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mend } from "../../src/cli/apply-fixes.ts";
import type { Diagnostic } from "../../src/diagnostics/types.ts";
import { folderWith, jekyllSite, lectern, writeIn } from "./run-lectern.ts";

const faulty = {
	...jekyllSite,
	"broken.html": "---\n---\n{% include missing.html %}",
};

describe("lectern check", () => {
	it("finds nothing in a good course, and writes nothing", async () => {
		const home = folderWith(jekyllSite);
		const before = readdirSync(home);
		const { code, out } = await lectern("check", home);
		expect(code).toBe(0);
		expect(out).not.toContain("error");
		expect(readdirSync(home)).toEqual(before);
	});

	it("names file, line and column", async () => {
		const { code, out } = await lectern("check", folderWith(faulty));
		expect(code).toBe(1);
		expect(out).toContain("broken.html:3:1: error:");
	});

	it.each([
		["json", (text: string) => JSON.parse(text).summary.error],
		["sarif", (text: string) => JSON.parse(text).runs[0].results.length],
		[
			"github",
			(text: string) =>
				text.match(/^::error file=broken\.html,line=3,col=1/gm)?.length,
		],
	])("writes %s", async (format, errors) => {
		const { code, out } = await lectern(
			"check",
			folderWith(faulty),
			"--format",
			format,
		);
		expect(code).toBe(1);
		expect(errors(out)).toBeGreaterThanOrEqual(1);
	});

	it("writes SARIF with all that its schema requires", async () => {
		const { out } = await lectern(
			...["check", folderWith(faulty), "--format", "sarif"],
		);
		const log = JSON.parse(out);
		expect(log.version).toBe("2.1.0");
		expect(log.$schema).toContain("sarif-2.1.0");
		for (const { tool, results } of log.runs) {
			expect(tool.driver.name).toBe("lectern");
			const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const { ruleId, ruleIndex, level, message, locations } of results) {
				expect(ids[ruleIndex]).toBe(ruleId);
				expect(["error", "warning", "note"]).toContain(level);
				expect(message.text).toMatch(/\S/);
				const { artifactLocation, region } = locations[0].physicalLocation;
				expect(artifactLocation.uri).not.toMatch(/^\/|\\| /);
				expect(region.startLine).toBeGreaterThanOrEqual(1);
				expect(region.startColumn).toBeGreaterThanOrEqual(1);
			}
		}
	});

	it("holds the build against another one", async () => {
		const home = folderWith(jekyllSite);
		const other = join(folderWith(), "other");
		await lectern("build", home, "-d", other);
		const same = await lectern("check", home, "--against", other);
		expect(same.out).toContain("0 different; 0 missing, 0 extra");
		expect(same.code).toBe(0);
		writeIn(
			home,
			"_posts/2023-01-02-first.md",
			"---\nlayout: post\ntitle: First\n---\n\n## Other\n\nSome *words*.\n",
		);
		const differs = await lectern("check", home, "--against", other);
		expect(differs.code).toBe(1);
		expect(differs.out).toContain(
			"    - h2#topics Topics\n    + h2#other Other",
		);
	});
});

describe("lectern check --against", () => {
	const post = (body: string) => `---\nlayout: post\n---\n${body}\n`;
	const course = {
		...jekyllSite,
		"_posts/2023-01-03-second.md": post("one two three four"),
		"_posts/2023-01-04-third.md": post("A formula: $$a<b \\label{x}$$"),
	};

	/** What the command says of this course against a folder with these files beside what the course makes. */
	async function against(files: Record<string, string>, format: string) {
		const home = folderWith(course);
		const other = join(folderWith(), "other");
		await lectern("build", home, "-d", other);
		for (const [path, text] of Object.entries(files))
			writeIn(other, path, text);
		return lectern("check", home, "--against", other, "--format", format);
	}

	it("names what only one build has, and what differs, worst first", async () => {
		const { code, out } = await against(
			{
				"gone.html": "<p>Only there</p>",
				"2023/01/02/first.html": "<p>Quite another text</p>",
				"2023/01/03/second.html": "<p>one two three five</p>",
			},
			"json",
		);
		expect(code).toBe(1);
		const comparison = JSON.parse(out);
		expect(comparison.missing).toEqual(["gone.html"]);
		expect(
			comparison.different.map(({ path }: { path: string }) => path),
		).toEqual(["2023/01/02/first.html", "2023/01/03/second.html"]);
	});

	it.each([
		["left to MathJax", "\\(a&lt;b \\label{x}\\)"],
		[
			"left to an older MathJax",
			'<script type="math/tex">a<b \\label{x}</script>',
		],
	])("takes a formula %s for the same formula", async (_, formula) => {
		const page = `<title></title><p>A formula: ${formula}</p>`;
		const { out } = await against({ "2023/01/04/third.html": page }, "text");
		expect(out).toContain(" 0 different; 0 missing, 0 extra");
	});

	it("notices another formula", async () => {
		const page = "<p>A formula: \\(a&gt;b\\)</p>";
		const { out } = await against({ "2023/01/04/third.html": page }, "text");
		expect(out).toContain("  formulas\n    - a>b\n    + a<b \\label{x}\n");
	});
});

describe("a mechanical repair", () => {
	const fault = (
		line: number,
		column: number,
		length: number,
		text: string,
	): Diagnostic => ({
		code: "output/cannot-read",
		severity: "warning",
		message: "",
		location: { file: "a.md", line, column },
		fix: { length, text },
	});

	it("changes what it names and nothing else", () => {
		const text = "one\r\ntwo three\nfour";
		expect(mend(text, [fault(2, 5, 5, "3"), fault(3, 1, 0, "*")]).mended).toBe(
			"one\r\ntwo 3\n*four",
		);
	});

	it("leaves out what overlaps or lies outside the file", () => {
		const faults = [
			fault(1, 1, 3, "X"),
			fault(1, 2, 1, "Y"),
			fault(9, 1, 1, "Z"),
		];
		const { mended, fixed } = mend("abcd", faults);
		expect(mended).toBe("Xd");
		expect(fixed).toEqual([faults[0]]);
	});

	it("is made in the file by --fix", async () => {
		const home = folderWith({
			...jekyllSite,
			"a.md": "---\r\npublishd: true\r\n---\r\nText",
		});
		const { out, err } = await lectern(
			...["check", home, "--fix", "--format", "json"],
		);
		const left: Diagnostic[] = JSON.parse(out).diagnostics;
		expect(left.filter(({ fix }) => fix)).toEqual([]);
		expect(err).toBe("Mended: 1\n");
		expect(readFileSync(join(home, "a.md"), "utf8")).toBe(
			"---\r\npublished: true\r\n---\r\nText",
		);
	});

	it("corrects a reference list copied from the lecture before, at its place in the file", async () => {
		const entry = 'Breiman, Leo. "Random forests." Machine Learning 45 (2001).';
		const front = (title: string) =>
			`---\nlayout: post\ntitle: ${title}\n---\n\n`;
		const home = folderWith({
			"_posts/2023-02-17-lecture8.md": `${front("Contrastive Learning")}Text.\n`,
			"_posts/2023-02-24-lecture9.md": `${front("Prompting")}## References Cited in Lecture 8: Contrastive Learning\n\n- ${entry}\n- ${entry}\n`,
		});
		const { err } = await lectern("check", home, "--fix");
		expect(err).toBe("Mended: 2\n");
		expect(
			readFileSync(join(home, "_posts/2023-02-24-lecture9.md"), "utf8"),
		).toBe(
			`${front("Prompting")}## References Cited in Lecture 9: Prompting\n\n- ${entry}\n`,
		);
	});

	it("is not made in a file that would lose characters by it", async () => {
		const home = folderWith(jekyllSite);
		const bytes = Buffer.from("---\npublishd: true\n---\ncaf\xe9", "latin1");
		writeFileSync(join(home, "a.md"), bytes);
		await lectern("check", home, "--fix");
		expect(readFileSync(join(home, "a.md")).equals(bytes)).toBe(true);
	});
});
