// Shiki's core is asked for when there is code to colour, by a name that esbuild does not follow; its grammars, which
// are many, stay where they are.
import { readFileSync } from "node:fs";

const asking = /\bload\(\s*("shiki\/(?:core|engine\/javascript)"),?\s*\)/g;

/** @type {import("esbuild").Plugin} */
export const bundleShiki = {
	name: "bundle Shiki",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]create-highlighter\.ts$/ }, ({ path }) => ({
			contents: readFileSync(path, "utf8").replace(asking, "require($1)"),
			loader: "ts",
		}));
	},
};
