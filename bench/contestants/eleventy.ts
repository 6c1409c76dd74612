import { fileURLToPath } from "node:url";
import { installPeer } from "./install-peer.ts";
import type { Contestant } from "./types.ts";
import { versionOf } from "./version-of.ts";

const folder = fileURLToPath(new URL("../peers/eleventy/", import.meta.url));
const main = `${folder}node_modules/@11ty/eleventy/cmd.cjs`;

/** Plain Eleventy with a KaTeX plugin, installed when it is first asked for. */
export function eleventy(): Contestant {
	installPeer(folder, main);
	const command = [process.execPath, main] as const;
	return {
		name: "Eleventy",
		version: versionOf([...command, "--version"]),
		templates: ["eleventy"],
		dialect: { inline: ["$", "$"], display: ["$$", "$$"] },
		postPath: (index) => `lectures/lecture-${index + 1}.md`,
		pagePath: (index) => `_site/lectures/lecture-${index + 1}/index.html`,
		output: "_site",
		caches: [],
		build: [...command, "--quiet"],
		again: [...command, "--quiet", "--incremental"],
		watch: [...command, "--watch", "--incremental"],
		watching: /Watching/,
	};
}
