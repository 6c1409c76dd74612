import type { Contestant } from "../contestants/types.ts";
import type { Kind } from "../courses/course.ts";
import type { Arena } from "../measure/arena.ts";
import { readContents } from "../measure/read-contents.ts";
import type { Run } from "../measure/run-command.ts";
import { type Measured, takeTurns } from "../measure/take-turns.ts";
import type { Plan } from "../plan.ts";
import type { Report } from "../report/report.ts";

const kinds: readonly (readonly [Kind, string])[] = [
	["repeated", "cold, repeated"],
	["plain", "cold, no mathematics"],
	["varied", "cold, varied"],
];

/** Cold builds of all kinds of courses; the varied one, the last, stays for what is measured next. */
export async function measureBuilds(
	arena: Arena,
	{ posts, runs }: Plan,
	contestants: readonly Contestant[],
	report: Report,
): Promise<void> {
	for (const [kind, row] of kinds) {
		arena.prepare(kind, posts, contestants);
		const measured = await takeTurns(contestants, runs, (one) =>
			arena.cold(one),
		);
		report.add(row, pick(measured, "seconds"));
		report.add(`${row}: processor`, pick(measured, "processor"));
		noteFailures(row, measured, report);
		if (kind === "varied") addSizes(arena, contestants, measured, report);
	}
}

function addSizes(
	arena: Arena,
	contestants: readonly Contestant[],
	measured: Measured<Run>,
	report: Report,
): void {
	report.add("peak memory (MB)", pick(measured, "memory"));
	const sizes = contestants.map((one) => {
		const { bytes } = readContents(arena.outputOf(one));
		return [one.name, [bytes / 1e6]] as const;
	});
	report.add("size of the site (MB)", new Map(sizes));
}

/** One figure of every run that came to its end. */
export function pick(
	measured: Measured<Run>,
	figure: "seconds" | "memory" | "processor",
): Measured<number> {
	const figures = [...measured].map(([name, runs]) => {
		const good = runs.filter(({ succeeded }) => succeeded);
		return [name, good.map((run) => run[figure])] as const;
	});
	return new Map(figures);
}

function noteFailures(
	row: string,
	measured: Measured<Run>,
	report: Report,
): void {
	for (const [name, runs] of measured)
		if (runs.some(({ succeeded }) => !succeeded))
			report.note(`${row}: ${name} failed.`);
}
