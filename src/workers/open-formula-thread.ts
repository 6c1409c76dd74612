import { availableParallelism } from "node:os";
import { MessageChannel, Worker } from "node:worker_threads";
import type { PackedFormulas } from "../math/index.ts";
import { receiveAll } from "./receive-all.ts";
import type { FormulaThread, FormulaWork } from "./types.ts";

/** Megabytes for what is new: formulas leave much garbage and little else. */
const youngGeneration = 16;

/** Texts with a place beyond are left alone. */
const mostTexts = 1 << 16;

/**
 * Start a thread that sets formulas.
 *
 * A thread that cannot be started, or fails, sets nothing: whoever asked for its formulas makes them.
 *
 * @param script - The compiled worker.
 * @returns Nothing where there is only one processor, or no compiled worker, as when the sources are run.
 */
export function openFormulaThread(
	script: URL | string | undefined = compiledWorker(),
	processors = availableParallelism(),
): FormulaThread | undefined {
	if (!script || processors < 2) return undefined;
	const { port1: here, port2: port } = new MessageChannel();
	const finished = new Uint8Array(new SharedArrayBuffer(mostTexts));
	const workerData: FormulaWork = { port, finished };
	const worker = new Worker(script, {
		workerData,
		transferList: [port],
		resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
	});
	worker.on("error", () => {});
	worker.unref();
	return {
		add: (text) => {
			if (text.place < mostTexts) here.postMessage(text);
		},
		take() {
			const received: PackedFormulas[] = [];
			receiveAll<PackedFormulas>(here, (formulas) => received.push(formulas));
			return received;
		},
		finish: (place) => {
			if (place < mostTexts) Atomics.store(finished, place, 1);
		},
		end: () => here.postMessage(undefined),
	};
}

function compiledWorker(): URL | undefined {
	const isCompiled = import.meta.url.endsWith(".js");
	return isCompiled
		? new URL("../workers/formula-worker.js", import.meta.url)
		: undefined;
}
