import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const candidates = [
	process.env.CHROME_PATH,
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Chromium on this machine; none: the tests that need it are left out and say so, except where `CI` is set. */
export const executablePath: string | undefined = candidates.find(
	(path) => path !== undefined && existsSync(path),
);

if (!executablePath) {
	if (process.env.CI) throw new Error("CI needs Chromium, and there is none.");
	console.warn("Chromium is not installed: its tests are left out.");
}

/** A browser that can reach nothing but localhost. */
export function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [
			"--no-sandbox",
			"--disable-background-networking",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
		],
	});
}
