// The JavaScript of sass-embedded as one script. What it asks for besides, its program and the package that starts it,
// lies beside the package itself, wherever that is installed.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";

const entry = "node_modules/sass-embedded/dist/lib/index.js";
export const sassProgram = "dist/sass/program.js";

/** @returns What is in the script; nothing where the package, which is optional, is not installed. */
export async function bundleSassProgram(common) {
	if (!existsSync(entry)) return undefined;
	const { metafile } = await build({
		...common,
		format: "cjs",
		entryPoints: [entry],
		outfile: sassProgram,
		external: ["sass", "sync-child-process"],
		banner: {
			js: `(function (exports, require, module, __filename) {
require = require("node:module").createRequire(require.resolve("sass-embedded"));`,
		},
		footer: { js: "})" },
	});
	return metafile;
}

/** @type {import("esbuild").Plugin} */
export const compiledSassProgram = {
	name: "compiled Sass program",
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/load-sass-program\.ts$/ }, () => ({
			path: resolve("src/jekyll/load-compiled-sass-program.ts"),
		}));
	},
};
