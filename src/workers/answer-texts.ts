import { AheadSetter } from "../math/index.ts";
import type { FormulaWork, TextToSet } from "./types.ts";

/** How many texts to leave to a main thread that has caught up, so that both do not set the same. */
const headStart = 8;

/** Set the formulas of the texts that a port brings, until it brings none any more. */
export function answerTexts({ port, finished }: FormulaWork): void {
	const setter = new AheadSetter();
	let leave = 0;
	const isFinished = (place: number) => Atomics.load(finished, place) !== 0;
	port.on("message", (text: TextToSet | undefined) => {
		if (text === undefined) port.close();
		else if (leave > 0) leave--;
		else if (!isFinished(text.place)) {
			const { keys, sizes, bytes } = setter.set(text.html, text.options);
			if (isFinished(text.place)) leave = headStart;
			port.postMessage({ keys, sizes, bytes }, [sizes.buffer, bytes.buffer]);
		}
	});
}
