import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Install what a peer's folder asks for, unless this file of it is there. */
export function installPeer(folder: string, file: string): void {
	if (existsSync(file)) return;
	const words = ["install", "--no-audit", "--no-fund", "--no-package-lock"];
	spawnSync("npm", words, { cwd: folder, stdio: "ignore" });
}
