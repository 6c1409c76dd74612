// What Lectern never asks Eleventy for is left out of the bundle: its template languages, its plugins, its dates.
//
// Lectern hands Eleventy pages that are ready (src/eleventy/hand-over-pages.ts), and Eleventy writes them. Its main
// module loads a hundred files more for all that a configuration could ask for; no configuration is read here.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Says so, should it be called after all. */
const absent = (name) =>
	`function ${name.replace(/\W/g, "_")}() { throw new Error("Lectern's bundle leaves out ${name}."); }`;
const absentDefault = (name) => `export default ${absent(name)}`;
const absentNamed = (names) =>
	names.map((name) => `export ${absent(name)}`).join("\n");

/** Packages, and what stands for them where Eleventy imports them. */
const packages = {
	"@11ty/dependency-tree": absentDefault("dependency-tree"),
	"@11ty/dependency-tree-esm": absentNamed(["find"]),
	"@11ty/posthtml-urls": absentDefault("posthtml-urls"),
	"@11ty/recursive-copy": absentDefault("recursive-copy"),
	"@sindresorhus/slugify": absentDefault("slugify"),
	"bcp-47-normalize": absentNamed(["bcp47Normalize"]),
	"gray-matter": "export default { engines: {} }",
	"iso-639-1": absentDefault("iso-639-1"),
	"js-yaml": `export default { load: ${absent("js-yaml")} }`,
	"markdown-it": absentDefault("markdown-it"),
	"node-retrieve-globals": absentNamed(["RetrieveGlobals"]),
	"posthtml-match-helper": absentDefault("posthtml-match-helper"),
	entities: absentNamed(["decodeHTML"]),
	liquidjs: absentNamed(["Liquid", "Tokenizer", "TokenKind", "evalToken"]),
	luxon: absentNamed(["DateTime"]),
	moo: absentDefault("moo"),
	nunjucks: absentDefault("nunjucks"),
	posthtml: absentDefault("posthtml"),
	slugify: absentDefault("slugify"),
	// No folder is searched: all there is are the pages.
	tinyglobby:
		"export const glob = async () => []; export const isDynamicPattern = () => false;",
	// Eleventy's log for its own developers.
	debug: "export default () => Object.assign(() => {}, { enabled: false })",
};

const eleventy = /[\\/]@11ty[\\/](?!gray-matter)/;
const namespace = "left out of Eleventy";

/** @type {import("esbuild").Plugin} */
export const slimEleventy = {
	name: "slim Eleventy",
	setup(build) {
		const names = new RegExp(`^(?:${Object.keys(packages).join("|")})$`);
		build.onResolve({ filter: names }, ({ path, importer }) =>
			eleventy.test(importer) ? { path, namespace } : undefined,
		);
		build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
			contents: packages[path],
		}));
		// Eleventy reads its own version beside its code, which now lies elsewhere.
		build.onLoad(
			{ filter: /eleventy[\\/]src[\\/]Util[\\/]ImportJsonSync\.js$/ },
			({ path }) => ({ contents: withManifest(path) }),
		);
	},
};

function withManifest(path) {
	const manifest = JSON.parse(
		readFileSync(join(path, "../../../package.json"), "utf8"),
	);
	const { version, engines } = manifest;
	const code = readFileSync(path, "utf8");
	const reading =
		/let filePath = normalizeFilePathInEleventyPackage\("package\.json"\);\s+return importJsonSync\(filePath\);/;
	if (!reading.test(code))
		throw new Error(
			"Eleventy reads its version in another way: look at .ci/bundle/slim-eleventy.mjs.",
		);
	return code.replace(
		reading,
		`return ${JSON.stringify({ version, engines })};`,
	);
}
