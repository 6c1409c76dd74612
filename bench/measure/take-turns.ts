import type { Contestant } from "../contestants/types.ts";

/** What was measured of each, by name. */
export type Measured<Value> = ReadonlyMap<string, readonly Value[]>;

/** Measure each once, then each once more, so that a busy moment of the machine falls on all of them. */
export async function takeTurns<Value>(
	contestants: readonly Contestant[],
	runs: number,
	measure: (contestant: Contestant) => Promise<Value>,
): Promise<Measured<Value>> {
	const measured = new Map<string, Value[]>(
		contestants.map(({ name }) => [name, []]),
	);
	for (let run = 0; run < runs; run++)
		for (const contestant of contestants)
			measured.get(contestant.name)?.push(await measure(contestant));
	return measured;
}
