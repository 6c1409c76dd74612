import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram } from "./run-program.ts";

const folder = join(import.meta.dirname, "programs");

/** What Ruby itself prints for each program; `make-golden.rb` writes it. */
describe("programs print what Ruby prints", () => {
	const programs = readdirSync(folder).filter((name) => name.endsWith(".rb"));
	it.each(programs)("%s", (name) => {
		const path = join(folder, name);
		const printed = runProgram(readFileSync(path, "utf8"));
		expect(printed).toBe(readFileSync(path.replace(/rb$/, "txt"), "utf8"));
	});
});
