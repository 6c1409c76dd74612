import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
	darwin: ["open"],
	win32: ["cmd", "/c", "start", ""],
};

/** Show an address in the reader's browser; where there is none, nothing happens. */
export function openInBrowser(url: string): void {
	const [program, ...words] = openers[process.platform] ?? ["xdg-open"];
	const child = spawn(program, [...words, url], {
		stdio: "ignore",
		detached: true,
	});
	child.on("error", () => {});
	child.unref();
}
