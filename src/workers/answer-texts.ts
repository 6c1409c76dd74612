import { AheadSetter } from "../math/index.ts";
import { receiveAll } from "./receive-all.ts";
import type { FormulaWork, TextToSet } from "./types.ts";

/**
 * Set the formulas of the texts that a port brings, until it brings none any more.
 *
 * The newest first: pages are made from the oldest on, so that the two threads meet once, and set next to nothing
 * twice.
 */
export function answerTexts({ port, finished }: FormulaWork): void {
	const setter = new AheadSetter();
	const waiting: TextToSet[] = [];
	let isEnding = false;
	const take = (text: TextToSet | undefined) => {
		if (text) waiting.push(text);
		else isEnding = true;
	};
	const isWanted = ({ place }: TextToSet) =>
		Atomics.load(finished, place) === 0;
	port.on("message", (first: TextToSet | undefined) => {
		take(first);
		receiveAll(port, take);
		for (let text = waiting.pop(); text; text = waiting.pop()) {
			if (isWanted(text)) {
				const { keys, sizes, bytes } = setter.set(text.html, text.options);
				port.postMessage({ keys, sizes, bytes }, [sizes.buffer, bytes.buffer]);
			}
			receiveAll(port, take);
		}
		if (isEnding) port.close();
	});
}
