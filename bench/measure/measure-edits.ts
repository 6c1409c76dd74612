import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Contestant } from "../contestants/types.ts";
import { MARK } from "../courses/write-post.ts";
import type { Place } from "./run-command.ts";

/** Milliseconds: longer than any of them takes. */
const PATIENCE = 90_000;
/** Milliseconds: for the program to come to rest after a build. */
const REST = 1500;

/**
 * Milliseconds from saving a post to its page on the disk, one for each edit, while the program watches the course.
 *
 * Each edit changes a sentence of another post. The site is there before.
 */
export async function measureEdits(
	contestant: Contestant,
	place: Place,
	edits: number,
	posts: number,
): Promise<number[]> {
	const [program, ...words] = contestant.watch;
	const child = spawn(program, words, {
		cwd: place.folder,
		env: { ...process.env, ...place.environment },
		stdio: ["ignore", "pipe", "ignore"],
	});
	try {
		await untilItPrints(child, contestant.watching);
		const times: number[] = [];
		for (let edit = 0; edit < edits; edit++) {
			await wait(REST);
			const post = Math.floor((posts * (edit + 1)) / (edits + 1));
			times.push(await measureEdit(contestant, place.folder, post));
		}
		return times;
	} finally {
		await stop(child);
	}
}

async function measureEdit(
	{ postPath, pagePath }: Contestant,
	folder: string,
	post: number,
): Promise<number> {
	const file = join(folder, postPath(post));
	const page = join(folder, pagePath(post));
	const text = readFileSync(file, "utf8");
	const news = `Edited at ${Date.now()}.`;
	const begin = performance.now();
	writeFileSync(file, text.replace(MARK, news));
	while (performance.now() - begin < PATIENCE) {
		if (contains(page, news)) return performance.now() - begin;
		await wait(2);
	}
	return Number.NaN;
}

/** A page that is just being replaced is not there for a moment. */
function contains(path: string, text: string): boolean {
	try {
		return readFileSync(path, "utf8").includes(text);
	} catch {
		return false;
	}
}

async function untilItPrints(
	child: ChildProcess,
	words: RegExp,
): Promise<void> {
	let printed = "";
	const found = new Promise<void>((resolve) =>
		child.stdout?.on("data", (piece) => {
			printed += piece;
			if (words.test(printed)) resolve();
		}),
	);
	await Promise.race([found, once(child, "exit")]);
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const ended = once(child, "exit");
	child.kill("SIGINT");
	await Promise.race([ended, wait(2000)]);
	child.kill("SIGKILL");
}
