import type { Contestant } from "../contestants/types.ts";
import type { Arena } from "../measure/arena.ts";
import { measureEdits } from "../measure/measure-edits.ts";
import { readContents } from "../measure/read-contents.ts";
import { takeTurns } from "../measure/take-turns.ts";
import type { Plan } from "../plan.ts";
import type { Report } from "../report/report.ts";
import { pick } from "./builds.ts";

/** The site that is there: built again, then edited, then built cold and compared. */
export async function measureRebuilds(
	arena: Arena,
	{ posts, runs, edits }: Plan,
	contestants: readonly Contestant[],
	report: Report,
): Promise<void> {
	// The first run of an incremental build is one that writes down what there is.
	for (const contestant of contestants) await arena.again(contestant);
	const again = await takeTurns(contestants, runs, (one) => arena.again(one));
	report.add("nothing changed", pick(again, "seconds"));
	const times = new Map<string, number[]>();
	for (const contestant of contestants) {
		const place = arena.placeOf(contestant);
		times.set(
			contestant.name,
			await measureEdits(contestant, place, edits, posts),
		);
	}
	report.add("one post edited (ms)", times);
	const own = contestants.find(({ name }) => name === "Lectern");
	if (own) await compareBytes(arena, own, report);
}

async function compareBytes(
	arena: Arena,
	own: Contestant,
	report: Report,
): Promise<void> {
	const look = () => readContents(arena.outputOf(own)).fingerprint;
	await arena.again(own);
	const incremental = look();
	await arena.cold(own);
	const cold = look();
	const same = incremental === cold ? "the same bytes" : "DIFFERENT BYTES";
	report.note(`After the edits: incremental and cold builds give ${same}.`);
}
