import type * as ChildProcess from "node:child_process";
import { createRequire } from "node:module";

/** For the few courses whose plugins ask: it takes a hundredth of a small build to load. */
const load = createRequire(import.meta.url);

/** Bytes that git may print: the history of a large course. */
const MOST = 1 << 28;

/** What git prints of the repository a folder lies in, trimmed; nothing where it knows nothing, or is not there. */
export function askGit(source: string, ...words: readonly string[]): string {
	const { execFileSync } = load("node:child_process") as typeof ChildProcess;
	try {
		return execFileSync("git", words, {
			cwd: source,
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
			maxBuffer: MOST,
		}).trim();
	} catch {
		return "";
	}
}
