import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** `lectern` in a process of its own, ended when the test ends. */
export interface Started {
	readonly process: ChildProcess;
	/** What it has printed until now. */
	printed(): string;
	/** Wait until it has printed this. */
	says(words: string): Promise<void>;
	/** Its exit code. */
	ended: Promise<number | null>;
}

export function startLectern(...words: string[]): Started {
	const child = spawn(process.execPath, ["--import", "tsx", main, ...words], {
		stdio: ["ignore", "pipe", "pipe"],
	});
	onTestFinished(() => {
		child.kill("SIGKILL");
	});
	let text = "";
	const waiting = new Set<() => void>();
	const hear = (chunk: unknown) => {
		text += String(chunk);
		for (const look of waiting) look();
	};
	child.stdout?.on("data", hear);
	child.stderr?.on("data", hear);
	return {
		process: child,
		printed: () => text,
		says: (words) =>
			new Promise((resolve, reject) => {
				const look = () => {
					if (!text.includes(words)) return;
					waiting.delete(look);
					resolve();
				};
				waiting.add(look);
				child.once("exit", (code, signal) =>
					reject(new Error(`It ended (${signal ?? code}): ${text}`)),
				);
				look();
			}),
		ended: once(child, "exit").then(([code]) => code),
	};
}
