import { spawn } from "node:child_process";
import type { Command } from "../contestants/types.ts";
import { watchProcess } from "./watch-process.ts";

/** One run of a program. */
export interface Run {
	readonly seconds: number;
	/** Peak, in megabytes. */
	readonly memory: number;
	/** Seconds of processor time. */
	readonly processor: number;
	readonly succeeded: boolean;
}

export interface Place {
	readonly folder: string;
	readonly environment: Readonly<Record<string, string>>;
}

/** Run it to its end; what it prints is thrown away. */
export function runCommand(
	[program, ...words]: Command,
	{ folder, environment }: Place,
): Promise<Run> {
	return new Promise((resolve, reject) => {
		const begin = performance.now();
		const child = spawn(program, words, {
			cwd: folder,
			env: { ...process.env, ...environment },
			stdio: "ignore",
		});
		const watch = watchProcess(child.pid ?? 0);
		child.on("error", reject);
		child.on("exit", (code) => {
			const seconds = (performance.now() - begin) / 1000;
			resolve({ seconds, ...watch.end(), succeeded: code === 0 });
		});
	});
}
