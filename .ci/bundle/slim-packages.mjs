// What Lectern never asks its packages for.
import { absent, absentNamed, leaveOut, refusal } from "./leave-out.mjs";

/**
 * Eleventy's template languages, plugins and dates: Lectern hands it pages that are ready, and Eleventy writes them
 * (src/eleventy/hand-over-pages.ts). Its main module loads a hundred files more for all that a configuration could ask
 * for; no configuration is read here, and no folder is searched.
 */
const slimEleventy = leaveOut("Eleventy", /[\\/]@11ty[\\/](?!gray-matter)/, {
	"@11ty/dependency-tree": absent("dependency-tree"),
	"@11ty/dependency-tree-esm": absentNamed("dependency-tree-esm", "find"),
	"@11ty/posthtml-urls": absent("posthtml-urls"),
	"@11ty/recursive-copy": absent("recursive-copy"),
	"@sindresorhus/slugify": absent("slugify"),
	"bcp-47-normalize": absentNamed("bcp-47-normalize", "bcp47Normalize"),
	"gray-matter": "export default { engines: {} }",
	"iso-639-1": absent("iso-639-1"),
	"js-yaml": `export default { load: ${refusal("js-yaml", "load")} }`,
	"markdown-it": absent("markdown-it"),
	"node-retrieve-globals": absentNamed(
		"node-retrieve-globals",
		"RetrieveGlobals",
	),
	"node:assert": absent("assert"),
	"node:child_process": absentNamed("child_process", "spawn"),
	"node:perf_hooks": "export const { performance } = globalThis;",
	// Its ports belong to the resolver that Lectern has Eleventy do without.
	"node:worker_threads": "export class MessageChannel {}",
	"posthtml-match-helper": absent("posthtml-match-helper"),
	// Eleventy's log for its own developers.
	debug: "export default () => Object.assign(() => {}, { enabled: false })",
	entities: absentNamed("entities", "decodeHTML"),
	liquidjs: absentNamed(
		...["liquidjs", "Liquid", "Tokenizer", "TokenKind", "evalToken"],
	),
	luxon: absentNamed("luxon", "DateTime"),
	moo: absent("moo"),
	nunjucks: absent("nunjucks"),
	posthtml: absent("posthtml"),
	slugify: absent("slugify"),
	tinyglobby:
		"export const glob = async () => []; export const isDynamicPattern = () => false;",
});

/** Commands that are programs of their own. */
const slimCommander = leaveOut("commander", /[\\/]commander[\\/]/, {
	"node:child_process": absentNamed("child_process", "spawn"),
});

/**
 * Its languages: Lectern gives it its own YAML and refuses the others (src/front-matter/parse-block.ts). Its YAML is
 * another version of the library that Lectern has anyway.
 */
const slimGrayMatter = leaveOut("gray-matter", /[\\/]gray-matter[\\/]/, {
	"./engines": "module.exports = {}",
	"./lib/engines": "module.exports = {}",
});

export const slimPackages = [slimEleventy, slimCommander, slimGrayMatter];
