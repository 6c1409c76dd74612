// Makes of src the few files in dist that the command and the package are, with the packages they need.
//
// dist/cli/lectern.js holds all code, as one script whose parts run when they are first asked for: reading one file is
// quicker than finding and reading a thousand, and V8 keeps one script's compiled code in one piece (src/code-cache).
// dist/cli/main.js, the command, and dist/index.js, the library, load it. dist/workers/formula-worker.js is a
// thread's, and loads dist/workers/formulas.js in the same way; dist/sass/program.js is loaded where there is Sass.
import { createHash } from "node:crypto";
import {
	cpSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import {
	bundleSassProgram,
	compiledSassProgram,
	sassProgram,
} from "./bundle-sass-program.mjs";
import { bundleShiki } from "./bundle-shiki.mjs";
import { placeEleventy } from "./place-eleventy.mjs";
import { slimPackages } from "./slim-packages.mjs";
import { writeInAscii } from "./write-in-ascii.mjs";
import { writeNotices } from "./write-notices.mjs";
import { writeOutProperties } from "./write-out-properties.mjs";

const common = {
	bundle: true,
	platform: "node",
	target: "node20",
	// Every Node from 20 on knows the properties that Lectern names, though not all there are.
	supported: { "regexp-unicode-property-escapes": true },
	mainFields: ["module", "main"],
	metafile: true,
	logLevel: "warning",
};
/** Loaded from node_modules when they are needed: they have native parts, read files beside themselves, or are rare. */
const external = [
	"@11ty/eleventy-dev-server",
	"@ruby/prism",
	"coffeescript",
	"gemoji",
	"sass",
	"sass-embedded",
	"sharp",
	"shiki/langs/*",
];
/** CommonJS, which loads quicker than modules, has another name for a module's address. */
const inCommonJs = {
	format: "cjs",
	// A script that is not loaded as a module cannot import.
	supported: { ...common.supported, "dynamic-import": false },
	define: { "import.meta.url": "importMetaUrl" },
};
const importMetaUrl =
	'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;';
/** What src/code-cache/load-script.ts runs. */
const asFunction = {
	banner: {
		js: `(function (exports, require, module, __filename) { ${importMetaUrl}`,
	},
	footer: { js: "})" },
};

/** @type {import("esbuild").Plugin} */
const compiledCommandLine = {
	name: "compiled command line",
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/load-command-line\.ts$/ }, () => ({
			path: resolve("src/cli/load-compiled-command-line.ts"),
		}));
	},
};

/** @type {import("esbuild").Plugin} */
const compiledAnswerTexts = {
	name: "compiled answers to texts",
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/answer-texts\.ts$/ }, () => ({
			path: resolve("src/workers/load-compiled-answer-texts.ts"),
		}));
	},
};

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" }))
	if (name.endsWith(".js")) rmSync(`dist/${name}`);

const { metafile } = await build({
	...common,
	...inCommonJs,
	stdin: {
		contents: `
			exports.commandLine = () => require("./src/cli/run-command-line.ts");
			exports.library = () => require("./src/index.ts");`,
		resolveDir: ".",
	},
	outfile: "dist/cli/lectern.js",
	external,
	plugins: [
		...slimPackages,
		placeEleventy,
		bundleShiki,
		compiledSassProgram,
		writeOutProperties,
	],
	...asFunction,
});

// A thread loads what it needs and no more.
await build({
	...common,
	...inCommonJs,
	stdin: {
		contents: `exports.answerTexts = require("./src/workers/answer-texts.ts").answerTexts;`,
		resolveDir: ".",
	},
	outfile: "dist/workers/formulas.js",
	plugins: [writeOutProperties],
	...asFunction,
});
const sassMetafile = await bundleSassProgram(common);
const scripts = [
	"dist/cli/lectern.js",
	"dist/workers/formulas.js",
	...(sassMetafile ? [sassProgram] : []),
];
for (const script of scripts) writeInAscii(script);
writeNotices(
	[metafile, ...(sassMetafile ? [sassMetafile] : [])],
	"dist/third-party-notices.txt",
);
const code = ["package.json", ...scripts].map((path) => readFileSync(path));
const version = createHash("sha1").update(Buffer.concat(code));
writeFileSync("dist/code-version", version.digest("base64url"));

await build({
	...common,
	...inCommonJs,
	entryPoints: ["src/cli/main.ts"],
	outfile: "dist/cli/main.js",
	plugins: [compiledCommandLine],
	banner: { js: importMetaUrl },
});
await build({
	...common,
	...inCommonJs,
	define: { "import.meta.dirname": "__dirname" },
	entryPoints: ["src/workers/formula-worker.ts"],
	outfile: "dist/workers/formula-worker.js",
	plugins: [compiledAnswerTexts],
});
for (const folder of ["cli", "workers", ...(sassMetafile ? ["sass"] : [])])
	writeFileSync(`dist/${folder}/package.json`, '{ "type": "commonjs" }\n');

const { metafile: library } = await build({
	...common,
	entryPoints: ["src/index.ts"],
	format: "esm",
	packages: "external",
	write: false,
	outfile: "dist/index.js",
});
const names = library.outputs["dist/index.js"].exports;
await build({
	...common,
	stdin: {
		contents: `
			import { dirname } from "node:path";
			import { fileURLToPath } from "node:url";
			import { loadBundle } from "./src/cli/load-bundle.ts";
			const folder = dirname(fileURLToPath(import.meta.url));
			export const { ${names.join(", ")} } = loadBundle(folder, "library").library();`,
		resolveDir: ".",
	},
	outfile: "dist/index.js",
	format: "esm",
});

cpSync("src/eleventy/live-client.js", "dist/cli/live-client.js");
