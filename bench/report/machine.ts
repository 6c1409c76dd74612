import { existsSync, readFileSync } from "node:fs";
import { availableParallelism, platform, totalmem } from "node:os";

/** "2 cores, 24 GB, Node 20.20, Debian 12": what a reader needs to judge the times by. */
export function describeMachine(): string {
	const cores = availableParallelism();
	return [
		`${cores} ${cores === 1 ? "core" : "cores"}`,
		`${Math.round(totalmem() / 2 ** 30)} GB`,
		`Node ${process.versions.node.split(".").slice(0, 2).join(".")}`,
		systemName(),
	].join(", ");
}

function systemName(): string {
	const release = "/etc/os-release";
	if (!existsSync(release)) return platform();
	const text = readFileSync(release, "utf8");
	const read = (key: string) =>
		new RegExp(`^${key}="?([^"\n]*)`, "m").exec(text)?.[1] ?? "";
	return `${read("ID").replace(/^./, (letter) => letter.toUpperCase())} ${read("VERSION_ID")}`;
}
