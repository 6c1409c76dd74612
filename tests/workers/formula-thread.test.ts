import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AheadSetter, type PackedFormulas } from "../../src/math/index.ts";
import { openFormulaThread } from "../../src/workers/open-formula-thread.ts";
import type { FormulaThread } from "../../src/workers/types.ts";
import { bundleWorker } from "./bundle-worker.ts";

const options = { file: "post.md" };
const text = (place: number, tex: string) => ({
	place,
	html: `<p>\\(${tex}\\)</p>`,
	options,
});

let script = "";
beforeAll(async () => {
	script = await bundleWorker();
});
afterAll(() => rmSync(dirname(script), { recursive: true }));

function open(worker = script): FormulaThread {
	const thread = openFormulaThread(worker, 2);
	if (!thread) throw new Error("no thread");
	return thread;
}

/** What comes until this many texts are answered. */
async function wait(
	thread: FormulaThread,
	answers: number,
): Promise<PackedFormulas[]> {
	const received: PackedFormulas[] = [];
	while (received.length < answers) {
		received.push(...thread.take());
		await setTimeout(5);
	}
	return received;
}

describe("the formula thread", () => {
	it("sets the same as this thread would, the newest text first", async () => {
		const thread = open();
		thread.add(text(0, "x^2 + y"));
		thread.add(text(1, "\\text{größer 大} + x^2"));
		const here = new AheadSetter();
		expect(await wait(thread, 2)).toEqual([
			here.set(text(1, "\\text{größer 大} + x^2").html, options),
			here.set(text(0, "x^2 + y").html, options),
		]);
		thread.end();
	});

	it("leaves what is wanted no more, and what there are too many of", async () => {
		const thread = open();
		thread.finish(0);
		thread.finish(1 << 16);
		for (const place of [0, 1, 1 << 16, 2])
			thread.add(text(place, `x_${place}`));
		const set = await wait(thread, 2);
		thread.end();
		expect(set.map(({ keys }) => keys.length)).toEqual([1, 1]);
		expect(set[0]?.keys[0]).toContain("x_2");
		expect(set[1]?.keys[0]).toContain("x_1");
	});

	it("a thread that cannot begin sets nothing and harms nothing", async () => {
		const thread = open(`${script}.missing`);
		thread.add(text(0, "x"));
		await setTimeout(200);
		expect(thread.take()).toEqual([]);
		thread.end();
	});

	it("is not started on one processor, or without its compiled script", () => {
		expect(openFormulaThread(script, 1)).toBeUndefined();
		expect(openFormulaThread()).toBeUndefined();
	});
});
