import matter from "gray-matter";
import type { Result } from "../result.ts";
import { loadYaml, type YamlDocument, type YamlSource } from "./load-yaml.ts";

/** Never in a text: keeps gray-matter from closing the block by a rule of its own (any line that begins with `---`). */
const NO_CLOSING = "\u0000---";

/** gray-matter's search for comments takes time quadratic in a block's blank lines: longer blocks go past it. */
const LONGEST_BLOCK = 8192;

/** Refuses what gray-matter would otherwise run (`---js`) or read by another library's rules. */
const refuse = {
	parse(): never {
		throw new TypeError("Front matter is YAML.");
	},
};

/**
 * Read a front-matter block, from its opening `---` up to the closing line, with gray-matter and our YAML.
 *
 * gray-matter always gets options: without them it caches, and the second reading of broken YAML finds nothing.
 */
export function parseBlock(
	block: string,
	source: YamlSource,
): Result<YamlDocument> {
	const empty = { value: {}, places: new Map() };
	let result: Result<YamlDocument> = { value: empty, diagnostics: [] };
	const yaml = {
		parse(text: string): object {
			result = loadYaml(text, source);
			return {};
		},
	};
	if (block.length > LONGEST_BLOCK) yaml.parse(block.slice("---".length));
	else
		matter(block, {
			language: "yaml",
			delimiters: ["---", NO_CLOSING],
			engines: { yaml, json: refuse, javascript: refuse, js: refuse },
		});
	return result;
}
