import { AheadSetter } from "../math/index.ts";
import type { FormulaWork, TextToSet } from "./types.ts";

/** How many texts at most to leave to a main thread that has caught up, so that both do not set the same. */
const headStart = 8;
/** And which part of those to come, so that both end together. */
const share = 4;

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
			const left = finished.length - text.place;
			if (isFinished(text.place))
				leave = Math.min(headStart, Math.ceil(left / share));
			port.postMessage({ keys, sizes, bytes }, [sizes.buffer, bytes.buffer]);
		}
	});
}
