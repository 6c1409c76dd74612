import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import {
	folderWith,
	jekyllSite,
	lectern,
	readFolder,
	writeIn,
} from "../cli/run-lectern.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const eleventy = join(require.resolve("@11ty/eleventy"), "../../cmd.cjs");
const plugin = fileURLToPath(new URL("../../src/index.ts", import.meta.url));
const tsx = pathToFileURL(require.resolve("tsx")).href;

describe("Eleventy's own command with the plugin", () => {
	it("makes the same bytes as lectern build, and removes what is no longer made", async () => {
		const home = folderWith({
			...jekyllSite,
			"_posts/2023-01-03-own-theme.md":
				"---\nlayout: lecture\ntitle: T\n---\nMathematics: $$x^2$$\n",
			"eleventy.config.mjs": `export { lectern as default } from ${JSON.stringify(plugin)};\n`,
			"_config.yml":
				"title: Econ\nurl: https://example.edu\nbaseurl: /econ\nexclude: [eleventy.config.mjs]\n",
		});
		const site = join(home, "_site");
		await lectern(
			"build",
			home,
			"-d",
			join(home, "_other"),
			"--disable-disk-cache",
		);
		const expected = readFolder(join(home, "_other"));
		await lectern("clean", home, "-d", join(home, "_other"));
		writeIn(site, "stale.html", "stale");
		await run(
			process.execPath,
			["--import", tsx, eleventy, "--config=eleventy.config.mjs"],
			{ cwd: home },
		);
		expect(readFolder(site)).toEqual(expected);
	});
});
