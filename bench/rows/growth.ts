import type { Contestant } from "../contestants/types.ts";
import type { Arena } from "../measure/arena.ts";
import { median } from "../measure/statistics.ts";
import { type Measured, takeTurns } from "../measure/take-turns.ts";
import type { Plan } from "../plan.ts";
import type { Report } from "../report/report.ts";
import { pick } from "./builds.ts";

/** Time per post of a large course over that of one of the usual size; Lectern's own. */
export async function measureGrowth(
	arena: Arena,
	{ posts, runs, large }: Plan,
	contestants: readonly Contestant[],
	report: Report,
): Promise<void> {
	const own = contestants.filter(({ name }) => name === "Lectern");
	if (large === 0 || own.length === 0) return;
	const small = await measure(posts, runs);
	const big = await measure(large, 1);
	const growth = big.seconds / large / (small.seconds / posts);
	report.add("growth, time per post", one(growth));
	report.add(`cold, ${large} posts`, one(big.seconds));
	report.add(`cold, ${large} posts: peak memory (MB)`, one(big.memory));

	async function measure(count: number, times: number) {
		arena.prepare("varied", count, own);
		const measured = await takeTurns(own, times, (one) => arena.cold(one));
		const middle = (figure: "seconds" | "memory") =>
			median(pick(measured, figure).get("Lectern") ?? []);
		return { seconds: middle("seconds"), memory: middle("memory") };
	}
}

function one(value: number): Measured<number> {
	return new Map([["Lectern", [value]]]);
}
