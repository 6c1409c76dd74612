import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface SourceFile {
	readonly path: string;
	readonly room: string;
	readonly text: string;
	readonly imports: readonly string[];
}

/** Comments and texts may say what code must not do. */
function codeOf(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

function importsOf(text: string): string[] {
	const found = text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g);
	return Array.from(found, ([, name = ""]) => name);
}

const files: SourceFile[] = readdirSync(join(root, "src"), {
	recursive: true,
	encoding: "utf8",
})
	.filter((name) => name.endsWith(".ts"))
	.map((name) => {
		const text = codeOf(readFileSync(join(root, "src", name), "utf8"));
		const room = name.includes("/") ? (name.split("/")[0] ?? "") : "";
		return { path: `src/${name}`, room, text, imports: importsOf(text) };
	});

const offenders = (isWrong: (file: SourceFile) => boolean): string[] =>
	files.filter(isWrong).map(({ path }) => path);

/** Rooms that read or write files, because that is their work. */
const fileRooms = new Set([
	"cache",
	"cli",
	"code-cache",
	"config",
	"eleventy",
	"jekyll",
	"output",
	"source",
]);
/** Single files elsewhere that read or write files, each for one reason. */
const fileReaders = new Set([
	"src/math/stylesheet/read-katex.ts",
	"src/pipeline/create-liquid-host.ts",
	"src/pipeline/render-text.ts",
	"src/ruby/syntax/load-prism.ts",
]);

describe("the walls", () => {
	it("only src/eleventy names Eleventy", () => {
		expect(
			offenders(
				({ room, imports }) =>
					room !== "eleventy" && imports.some((name) => name.includes("@11ty")),
			),
		).toEqual([]);
	});

	it("only the rooms whose work it is touch the file system", () => {
		expect(
			offenders(
				({ path, room, imports }) =>
					!fileRooms.has(room) &&
					!fileReaders.has(path) &&
					!path.startsWith("src/pipeline/files/") &&
					imports.some((name) => /^(?:node:)?fs(?:\/|$)/.test(name)),
			),
		).toEqual([]);
	});

	it("only src/cli prints", () => {
		expect(
			offenders(
				({ room, text }) =>
					room !== "cli" &&
					/\bconsole\.\w+\(|process\.(?:stdout|stderr)\b/.test(text),
			),
		).toEqual([]);
	});

	it("nothing but src/index.ts and the entrances uses the pipeline, the command or Eleventy's room", () => {
		const entrances = new Set(["cli", "eleventy", "pipeline", ""]);
		expect(
			offenders(
				({ room, imports }) =>
					!entrances.has(room) &&
					imports.some((name) => /\/(?:cli|eleventy|pipeline)\//.test(name)),
			),
		).toEqual([]);
	});

	it("no any", () => {
		expect(
			offenders(({ text }) =>
				/(?::|as|<|,)\s*any\b(?!\w|["'`])/.test(withoutTexts(text)),
			),
		).toEqual([]);
	});

	it("no default exports", () => {
		expect(
			offenders(
				({ path, text }) =>
					!path.endsWith(".d.ts") && /^export default\b/m.test(text),
			),
		).toEqual([]);
	});

	it("no mutable state at module level", () => {
		expect(
			offenders(({ text }) => /^(?:export )?(?:let|var)\b/m.test(text)),
		).toEqual([]);
	});

	it("no suppressed checks", () => {
		const raw = (path: string) => readFileSync(join(root, path), "utf8");
		expect(
			offenders(({ path }) =>
				/@ts-(?:ignore|expect-error|nocheck)|\b(?:TODO|FIXME)\b/.test(
					raw(path),
				),
			),
		).toEqual([]);
	});

	it("kebab-case file names", () => {
		expect(
			offenders(
				({ path }) =>
					!/^src\/(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.d)?\.ts$/.test(path),
			),
		).toEqual([]);
	});
});

function withoutTexts(text: string): string {
	return text.replace(
		/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
		'""',
	);
}

describe("the repository", () => {
	it("names no machine's folders", () => {
		const machine = new RegExp(
			`${["", "work", ""].join("/")}|${["", "home", ""].join("/")}`,
		);
		expect(offenders(({ text }) => machine.test(text))).toEqual([]);
	});
});
