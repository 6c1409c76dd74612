import { describe, expect, it } from "vitest";
import {
	arrange,
	coloured,
	describeTally,
	formatGithub,
	formatJson,
	formatSarif,
	formatText,
	override,
	tally,
} from "../../src/diagnostics/index.ts";
import type { Diagnostic } from "../../src/diagnostics/types.ts";

const fault: Diagnostic = {
	code: "output/cannot-read",
	severity: "error",
	message: "Expected a brace, found `}`.",
	hint: "Remove it.",
	location: { file: "_posts/2023-01-01-a.md", line: 2, column: 6 },
	length: 3,
	related: [
		{
			message: "included here",
			location: { file: "_layouts/post.html", line: 1, column: 1 },
		},
	],
};
const note: Diagnostic = {
	code: "output/cannot-write",
	severity: "info",
	message: "100% sure,\nin two lines: yes",
	location: { file: "a,b:c.md", line: 1, column: 1 },
};

const text = (lines: readonly string[], diagnostic: Partial<Diagnostic> = {}) =>
	formatText([{ ...fault, ...diagnostic }], { readLines: () => lines });

describe("text", () => {
	it("shows the place, what is wrong, the lines around it, and how to mend it", () => {
		expect(text(["first", "some }}} text", "third", "fourth"])).toBe(
			`_posts/2023-01-01-a.md:2:6: error: Expected a brace, found \`}\`. [output/cannot-read]
    1 | first
    2 | some }}} text
      |      ^^^
    3 | third
  hint: Remove it.
  _layouts/post.html:1:1: included here
`,
		);
	});

	it("goes without a frame where the file cannot be read or the line is not there", () => {
		expect(text([])).not.toContain("|");
		expect(formatText([fault], { readLines: () => undefined })).not.toContain(
			"|",
		);
	});

	it.each([
		["a tab before", "\tab }}}", 5, " ab }}}", "    ^^^"],
		["wide letters before", "日本 }}}", 4, "日本 }}}", "     ^^^"],
		["combining marks before", "e\u0301 }}}", 4, "e\u0301 }}}", "  ^^^"],
		["wide letters at fault", "x 日本", 3, "x 日本", "  ^^^^"],
		["the end of the line", "abc", 4, "abc", "   ^"],
		["an escape sequence", "\u001b[31m }}}", 7, "�[31m }}}", "      ^^^"],
	])(
		"puts the carets below the fault: %s",
		(_, line, column, shown, carets) => {
			const lines = text(["", line], {
				location: { ...fault.location, column },
			}).split("\n");
			expect(lines[2]).toBe(`    2 | ${shown}`);
			expect(lines[3]).toBe(`      | ${carets}`);
		},
	);

	it("cuts a long line around the fault", () => {
		const line = `${"a".repeat(5000)}}}}${"b".repeat(5000)}`;
		const location = { ...fault.location, column: 5001 };
		const frame = text(["", line], { location }).split("\n");
		expect(frame[2]?.length).toBeLessThan(120);
		const at = frame[3]?.indexOf("^^^") ?? 0;
		expect(frame[2]?.slice(at, at + 3)).toBe("}}}");
	});

	it("is coloured for a terminal", () => {
		const options = { readLines: () => undefined, paint: coloured };
		expect(formatText([fault], options)).toContain("\u001b[1;31merror:");
	});
});

describe("json", () => {
	it("holds every field, and the sums", () => {
		expect(JSON.parse(formatJson([fault]))).toEqual({
			diagnostics: [fault],
			summary: { error: 1, warning: 0, info: 0 },
		});
	});
});

describe("github", () => {
	it("is one workflow command a diagnostic, escaped", () => {
		expect(formatGithub([fault, note])).toBe(
			"::error file=_posts/2023-01-01-a.md,line=2,col=6,endColumn=9,title=output/cannot-read::Expected a brace, found `}`.%0ARemove it.\n" +
				"::notice file=a%2Cb%3Ac.md,line=1,col=1,title=output/cannot-write::100%25 sure,%0Ain two lines: yes\n",
		);
	});
});

describe("sarif", () => {
	it("names the rules and the places", () => {
		const [run] = JSON.parse(formatSarif([fault, note], "1.2.3")).runs;
		expect(run.tool.driver.version).toBe("1.2.3");
		expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
			"output/cannot-read",
			"output/cannot-write",
		]);
		expect(run.results[0]).toMatchObject({
			ruleId: "output/cannot-read",
			level: "error",
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri: "_posts/2023-01-01-a.md" },
						region: { startLine: 2, startColumn: 6, endColumn: 9 },
					},
				},
			],
		});
		expect(run.results[1].level).toBe("note");
	});
});

describe("arrange", () => {
	const at = (file: string, line: number, column = 1): Diagnostic => ({
		...note,
		location: { file, line, column },
	});

	it("sorts by file, line and column, and says each once", () => {
		const sorted = arrange([at("b", 1), at("a", 10), at("a", 9), at("a", 9)]);
		expect(sorted.map(({ location }) => location)).toEqual([
			{ file: "a", line: 9, column: 1 },
			{ file: "a", line: 10, column: 1 },
			{ file: "b", line: 1, column: 1 },
		]);
	});

	it("takes the author's word on how bad something is", () => {
		const changed = override([fault, note], {
			"output/cannot-read": "warning",
			"output/cannot-write": "off",
		});
		expect(changed.map(({ severity }) => severity)).toEqual(["warning"]);
	});

	it("takes it for a whole room, and for one code over its room", () => {
		const changed = override([fault, note], {
			output: "info",
			[fault.code]: "error",
		});
		expect(changed.map(({ severity }) => severity)).toEqual(["error", "info"]);
	});
});

describe("the tally", () => {
	it.each([
		[[], "no problems"],
		[[fault], "1 error"],
		[[fault, fault, note], "2 errors, 1 note"],
	])("of %j", (diagnostics, words) => {
		expect(describeTally(tally(diagnostics))).toBe(words);
	});
});
