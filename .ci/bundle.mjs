// Makes of src the few files in dist that the command and the package are: one file loads quicker than hundreds.
import { cpSync, readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" }))
	if (name.endsWith(".js")) rmSync(`dist/${name}`);
await build({
	entryPoints: ["src/cli/main.ts", "src/index.ts"],
	outdir: "dist",
	// As deep as the files of src, whose paths to the package's own files are relative.
	chunkNames: "cli/[name]-[hash]",
	bundle: true,
	splitting: true,
	format: "esm",
	platform: "node",
	target: "node20",
	packages: "external",
	logLevel: "warning",
});
cpSync("src/eleventy/live-client.js", "dist/cli/live-client.js");
