import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createHighlighter, findLanguage } from "../../src/highlight/index.ts";
import { compareClasses } from "./agreement.ts";

/**
 * Prints, language by language, the share of characters that have Rouge's class, beginning with the worst.
 *
 * Run: `npx tsx tests/highlight/print-agreement.ts [--differences] [FOLDER…]`, where Ruby has Rouge. Without a folder the
 * fixtures are compared, with folders the fenced code of all Markdown files in them.
 */
interface Block {
	readonly language: string;
	readonly code: string;
}

interface Row {
	readonly language: string;
	characters: number;
	same: number;
	otherTexts: number;
	readonly differences: Map<string, number>;
}

const FENCE = /^( *)(```+|~~~+) *([\w+#-]+)[^\n]*\n(.*?)\n\1\2 *$/gms;
const fixtures = new URL("fixtures/", import.meta.url).pathname;
const words = process.argv.slice(2);
const folders = words.filter((word) => !word.startsWith("--"));

const blocks = folders.length ? folders.flatMap(readFences) : readFixtures();
const rows = compareBlocks(blocks.filter(({ language }) => hasName(language)));
for (const row of rows.sort((a, b) => share(a) - share(b))) printRow(row);

function readFixtures(): Block[] {
	return filesIn(fixtures, /\.txt$/).map((path) => ({
		language: basename(path, ".txt"),
		code: readFileSync(path, "utf8"),
	}));
}

function readFences(folder: string): Block[] {
	return filesIn(folder, /\.(?:md|markdown)$/).flatMap((path) =>
		[...readFileSync(path, "utf8").matchAll(FENCE)].map(
			([, , , language = "", code = ""]) => ({ language, code }),
		),
	);
}

function filesIn(folder: string, ending: RegExp): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((path) => ending.test(path))
		.map((path) => join(folder, path));
}

function hasName(language: string): boolean {
	return findLanguage(language) !== undefined;
}

function compareBlocks(all: readonly Block[]): Row[] {
	const highlighter = createHighlighter();
	const theirs = runRouge(all);
	const found = new Map<string, Row>();
	all.forEach(({ language, code }, index) => {
		const expected = theirs[index] ?? undefined;
		if (expected === undefined) return;
		const name = findLanguage(language)?.name ?? language;
		const row = found.get(name) ?? emptyRow(name);
		found.set(name, row);
		const ours = highlighter.highlight(code, language) ?? "";
		addTo(row, compareClasses(ours, expected));
	});
	return [...found.values()];
}

function addTo(row: Row, result: ReturnType<typeof compareClasses>): void {
	row.characters += result.characters;
	row.same += result.same;
	if (!result.isTextSame) row.otherTexts++;
	for (const difference of result.differences)
		row.differences.set(difference, (row.differences.get(difference) ?? 0) + 1);
}

function runRouge(all: readonly Block[]): (string | null)[] {
	const script = new URL("rouge.rb", import.meta.url).pathname;
	const { stdout, stderr } = spawnSync("ruby", ["-EUTF-8", script], {
		input: JSON.stringify(all.map(({ language, code }) => [language, code])),
		encoding: "utf8",
		maxBuffer: 1e9,
	});
	if (!stdout) throw new Error(stderr);
	return JSON.parse(stdout);
}

function emptyRow(language: string): Row {
	return {
		language,
		characters: 0,
		same: 0,
		otherTexts: 0,
		differences: new Map(),
	};
}

function share({ same, characters }: Row): number {
	return characters ? same / characters : 1;
}

function printRow(row: Row): void {
	const texts = row.otherTexts ? `  ${row.otherTexts} texts differ` : "";
	console.log(
		`${row.language.padEnd(16)}${(share(row) * 100).toFixed(1).padStart(6)} % of ${String(row.characters).padStart(7)}${texts}`,
	);
	if (words.includes("--differences"))
		for (const [what, count] of [...row.differences]
			.sort((a, b) => b[1] - a[1])
			.slice(0, 25))
			console.log(`      ${String(count).padStart(4)} ${what}`);
}
