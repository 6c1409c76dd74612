import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { runNewest } from "../../src/cli/run-newest.ts";

/** A task that takes a moment, and what it has been given, each time. */
function slowTask() {
	const runs: (readonly string[])[] = [];
	const ask = runNewest<string>(async (items) => {
		runs.push(items);
		await wait(5);
	});
	return { runs, ask };
}

it("runs once more for all that was asked meanwhile", async () => {
	const { runs, ask } = slowTask();
	ask(["a"]);
	ask(["b"]);
	await ask(["c", "b"]);
	expect(runs).toEqual([["a"], ["b", "c"]]);
});

it("goes on after being asked for nothing", async () => {
	const { runs, ask } = slowTask();
	await ask([]);
	await ask(["a"]);
	expect(runs).toEqual([["a"]]);
});
