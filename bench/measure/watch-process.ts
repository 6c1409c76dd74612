import { readFileSync } from "node:fs";

/** What a process has used so far, where the system tells (Linux). */
export interface Usage {
	/** Megabytes, the highest so far. */
	readonly memory: number;
	/** Seconds of processor time, all threads. */
	readonly processor: number;
}

const TICKS = 100;

/** Ask every few milliseconds, as long as the process runs; its last answer is what counts. */
export function watchProcess(pid: number): { end: () => Usage } {
	let last: Usage = { memory: 0, processor: 0 };
	const look = () => {
		last = readUsage(pid) ?? last;
	};
	const timer = setInterval(look, 10);
	return {
		end: () => {
			clearInterval(timer);
			return last;
		},
	};
}

function readUsage(pid: number): Usage | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const peak = /VmHWM:\s*(\d+) kB/.exec(status)?.[1];
		if (!peak) return undefined;
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const ticks = Number(fields[11]) + Number(fields[12]);
		return { memory: Number(peak) / 1024, processor: ticks / TICKS };
	} catch {
		return undefined;
	}
}
