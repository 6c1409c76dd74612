import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";

/** A stream that remembers what was written. */
function memory(): { stream: Writable; text: () => string } {
	const chunks: string[] = [];
	const stream = new Writable({
		write: (chunk, _, done) => {
			chunks.push(String(chunk));
			done();
		},
	});
	return { stream, text: () => chunks.join("") };
}

async function run(...words: string[]) {
	const out = memory();
	const err = memory();
	const streams = { out: out.stream, err: err.stream, env: {} };
	const code = await runCommandLine(words, streams);
	return { code, out: out.text(), err: err.text() };
}

describe("the command line", () => {
	it("explains itself", async () => {
		const { code, out } = await run("--help");
		expect(code).toBe(0);
		for (const word of ["build", "serve", "check", "new", "render"])
			expect(out).toContain(word);
	});

	it.each(["build", "serve", "check", "new", "render", "clean"])(
		"explains %s, every line at most 100 columns wide",
		async (command) => {
			const { code, out } = await run(command, "--help");
			expect(code).toBe(0);
			expect(out).toContain(`Usage: lectern ${command}`);
			const widest = Math.max(...out.split("\n").map((line) => line.length));
			expect(widest).toBeLessThanOrEqual(105);
		},
	);

	it("prints the version", async () => {
		const { code, out } = await run("--version");
		expect(code).toBe(0);
		expect(out).toMatch(/^\d+\.\d+\.\d+/);
	});

	it.each([
		[["biuld"], "Did you mean build?"],
		[["build", "--drafs"], "Did you mean --drafts?"],
		[["build", "--limit_posts", "many"], "whole number"],
		[["build", "no-such-folder"], 'no folder "no-such-folder"'],
		[["build", "a", "b"], "too many arguments"],
		[["check", "--format", "xml"], "must be one of text, json, github, sarif"],
		[["new", "lecture"], "what is it called?"],
		[["new"], "missing required argument"],
		[["render", "no-such-file.md"], 'cannot read "no-such-file.md"'],
	])("answers %j with code 2 and a hint", async (words, hint) => {
		const { code, err } = await run(...words);
		expect(err).toContain(hint);
		expect(code).toBe(2);
	});

	it("shows help and code 2 when nothing is asked", async () => {
		const { code, out } = await run();
		expect(code).toBe(2);
		expect(out).toContain("Usage: lectern");
	});
});
