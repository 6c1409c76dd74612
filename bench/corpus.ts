import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CorpusCourse, courses } from "../tests/corpus/courses.ts";
import { prepareCourse } from "../tests/corpus/prepare-course.ts";
import { jekyll } from "./contestants/jekyll.ts";
import { lectern } from "./contestants/lectern.ts";
import type { Contestant } from "./contestants/types.ts";
import { type Run, runCommand } from "./measure/run-command.ts";
import { setAside } from "./measure/set-aside.ts";
import { median } from "./measure/statistics.ts";
import { takeTurns } from "./measure/take-turns.ts";
import { describeMachine } from "./report/machine.ts";
import { writeTable } from "./report/write-table.ts";

/**
 * Each real course in a fresh copy, with bare layouts and includes where the corpus has none, built by Lectern and by
 * Jekyll in turn, nothing kept from the build before.
 *
 * @param words - `--runs N` (3), `--only NAME,NAME`.
 */
export async function benchCorpus(words: readonly string[]): Promise<void> {
	const wordAfter = (name: string) => words[words.indexOf(name) + 1] ?? "";
	const runs = words.includes("--runs") ? Number(wordAfter("--runs")) : 3;
	const only = words.includes("--only") ? wordAfter("--only").split(",") : [];
	const chosen = courses.filter(
		({ name }) => only.length === 0 || only.includes(name),
	);
	const rows: string[][] = [];
	for (const course of chosen) rows.push(await measureCourse(course, runs));
	const head = ["Lectern s", "Jekyll s", "ratio"];
	const processor = ["Lectern processor s", "Jekyll processor s", "ratio"];
	console.log(`${describeMachine()}; medians of ${runs}\n`);
	console.log(writeTable(["course", ...head, ...processor], rows));
}

async function measureCourse(
	course: CorpusCourse,
	runs: number,
): Promise<string[]> {
	const home = mkdtempSync(join(tmpdir(), "lectern-bench-"));
	const folder = join(home, course.name);
	try {
		prepareCourse(course, folder);
		const measured = await takeTurns([lectern(), jekyll()], runs, (one) =>
			buildCold(one, folder),
		);
		const ours = measured.get("Lectern") ?? [];
		const theirs = measured.get("Jekyll") ?? [];
		return [
			course.name,
			...compare(ours, theirs, ({ seconds }) => seconds),
			...compare(ours, theirs, ({ processor }) => processor),
		];
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
}

function buildCold(one: Contestant, folder: string): Promise<Run> {
	for (const name of [one.output, ...one.caches])
		setAside(join(folder, name), join(folder, ".."));
	return runCommand(one.build, { folder, environment: {} });
}

/** Both medians and the first by the second. */
function compare(
	ours: readonly Run[],
	theirs: readonly Run[],
	figure: (run: Run) => number,
): string[] {
	const [one, other] = [median(ours.map(figure)), median(theirs.map(figure))];
	return [one, other, one / other].map((number) => number.toFixed(2));
}
