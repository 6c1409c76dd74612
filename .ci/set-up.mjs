// Makes a fresh clone ready: the dependencies, then the compiled command. Uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const run = (command, ...words) => {
	const { status } = spawnSync(command, words, {
		stdio: "inherit",
		shell: process.platform === "win32",
	});
	if (status !== 0) process.exit(status ?? 1);
};
const installed = "node_modules/.package-lock.json";
const stale =
	!existsSync(installed) ||
	statSync(installed).mtimeMs < statSync("package-lock.json").mtimeMs;

if (stale) run("npm", "ci", "--no-audit", "--no-fund");
run("npm", "run", "--silent", "compile");
