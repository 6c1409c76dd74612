import { spawnSync } from "node:child_process";
import type { Command } from "./types.ts";

/** The first number with dots that a program prints. */
export function versionOf([program, ...words]: Command): string | undefined {
	const { stdout, status } = spawnSync(program, words, { encoding: "utf8" });
	return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}
