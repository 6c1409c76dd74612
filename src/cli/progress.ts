import type { Console } from "./console.ts";

/** Builds shorter than this say nothing meanwhile. Milliseconds. */
const PATIENCE = 500;
const INTERVAL = 100;

/** A line that says how far a long build is. */
export function showProgress(
	console: Console,
): (done: number, total: number) => void {
	let next = performance.now() + PATIENCE;
	return (done, total) => {
		const now = performance.now();
		if (now < next) return;
		next = now + INTERVAL;
		const share = Math.floor((done / total) * 100);
		console.progress(`${done} of ${total} files, ${share} %`);
	};
}
