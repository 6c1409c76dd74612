import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { errorCode } from "./list-folder.ts";

type Kind = "staging" | "replaced";
const pattern = /^(staging|replaced)-(\d+)-[0-9a-z]+$/;

/** A name no other build uses, from which a later build can tell whether this one still runs. */
export function temporaryName(kind: Kind): string {
	const random = Math.random().toString(36).slice(2, 10) || "0";
	return `${kind}-${process.pid}-${random}`;
}

/**
 * Put right what a build that was killed has left in its folder.
 *
 * A half-made site is removed. A site that was just being replaced goes back where the new one had not yet arrived;
 * else what was to be kept of it (`keep_files`) is brought over.
 */
export function sweep(parent: string, destination: string): void {
	for (const name of namesIn(parent)) {
		const [, kind, pid] = pattern.exec(name) ?? [];
		if (!kind || isRunning(Number(pid))) continue;
		const folder = join(parent, name);
		if (kind === "replaced") restore(folder, destination);
		rmSync(folder, { recursive: true, force: true });
	}
}

function restore(replaced: string, destination: string): void {
	const site = join(replaced, "site");
	if (!existsSync(site)) return;
	if (existsSync(destination))
		bringOver(keptPaths(replaced), site, destination);
	else renameSync(site, destination);
}

/** What of the old site must outlive it, one path a line, written before the site is moved away. */
export const keptList = "kept";

function keptPaths(replaced: string): string[] {
	try {
		const text = readFileSync(join(replaced, keptList), "utf8");
		return text.split("\n").filter(Boolean);
	} catch {
		return [];
	}
}

/** Move paths from one folder to the other, those that are there already left out. */
export function bringOver(
	paths: Iterable<string>,
	from: string,
	to: string,
): void {
	for (const path of paths) {
		const target = join(to, path);
		if (existsSync(target) || !existsSync(join(from, path))) continue;
		mkdirSync(dirname(target), { recursive: true });
		renameSync(join(from, path), target);
	}
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) === "EPERM";
	}
}
