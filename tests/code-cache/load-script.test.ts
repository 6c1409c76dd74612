import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { folderWith } from "../cli/run-lectern.ts";

const runner = fileURLToPath(new URL("run-script.ts", import.meta.url));

describe("a script whose compiled code is kept", () => {
	let script = "";
	let cache = "";
	const write = (answer: string) =>
		writeFileSync(
			script,
			`(function (exports) { exports.answer = () => "${answer}"; })`,
		);
	const run = () =>
		execFileSync(process.execPath, ["--import", "tsx", runner, script, cache], {
			encoding: "utf8",
		});

	beforeEach(() => {
		const home = folderWith({});
		script = join(home, "script.js");
		cache = join(home, "code", "version-1", "purpose");
		write("first");
	});

	it("is not compiled again: what V8 kept is run", () => {
		expect(run()).toBe("first");
		// V8 compares the lengths of texts. This is why the file must be named by the text's hash.
		write("other");
		expect(run()).toBe("first");
	});

	it("is compiled anew where the kept code is torn", () => {
		run();
		write("other");
		truncateSync(cache, statSync(cache).size - 1);
		expect(run()).toBe("other");
	});

	it("is compiled anew where V8 refuses the kept code", () => {
		run();
		write("of another length");
		expect(run()).toBe("of another length");
		expect(run()).toBe("of another length");
	});

	it("runs where its compiled code cannot be kept", () => {
		writeFileSync(dirname(dirname(cache)), "a file in the folder's place");
		expect(run()).toBe("first");
	});

	it("adds what later runs compile, for a few runs", () => {
		const generations = Array.from({ length: 6 }, () => {
			run();
			return readFileSync(cache).readUInt32LE(4);
		});
		expect(generations).toEqual([1, 2, 3, 4, 4, 4]);
	});

	it("is kept where nobody else can put code, and leaves nothing else there", () => {
		run();
		expect(readdirSync(dirname(cache))).toEqual(["purpose"]);
		if (process.platform !== "win32")
			expect(statSync(dirname(cache)).mode & 0o777).toBe(0o700);
	});

	it("makes room: what was kept for old versions goes", () => {
		const versions = dirname(dirname(cache));
		for (const age of [1, 2, 3, 4, 5]) {
			const old = join(versions, `old-${age}`);
			mkdirSync(old, { recursive: true });
			utimesSync(old, 1_000_000 - age, 1_000_000 - age);
		}
		run();
		expect(existsSync(cache)).toBe(true);
		expect(readdirSync(versions).sort()).toEqual([
			...["old-1", "old-2", "old-3"],
			"version-1",
		]);
	});
});
