import { createMarkdown } from "../src/markdown/create.ts";
import { findReferenceLists } from "../src/references/index.ts";
import { createEnv } from "../tests/markdown-tokens.ts";
import { readCases } from "../tests/references/read-cases.ts";
import {
	type FieldScore,
	scoreCase,
	shares,
} from "../tests/references/score-cases.ts";

/** Print how well the table of references is read, field by field, and how fast. `--wrong` lists what is not. */
export function benchReferences(words: readonly string[] = []): void {
	const cases = readCases();
	const scores = cases.flatMap(scoreCase);
	console.log(`${cases.length} references`);
	timeCourse(cases.map(({ raw }) => raw));
	report(
		"tuned on",
		scores.filter((score) => !score.of.heldOut),
	);
	report(
		"held out",
		scores.filter((score) => score.of.heldOut),
	);
	const sure = scores.filter((score) => !score.right && score.confidence === 1);
	console.log(`wrong at confidence 1: ${sure.length}`);
	if (words.includes("--wrong"))
		list(
			scores.filter(
				(score) =>
					!score.right && (!score.of.heldOut || words.includes("--held-out")),
			),
		);
}

const LECTURES = 1000;
const EACH = 8;

/** A course of 1,000 lectures with 8 references each, its Markdown parsed already: seconds of processor time. */
function timeCourse(raw: readonly string[]): void {
	const markdown = createMarkdown();
	const lectures = Array.from({ length: LECTURES }, (_, lecture) => {
		const entries = Array.from(
			{ length: EACH },
			(_, at) => raw[(lecture * EACH + at) % raw.length],
		);
		const text = `## References\n\n${entries.join("\n\n")}\n`;
		const env = createEnv(text);
		return { tokens: markdown.parse(text, env), env };
	});
	const start = process.cpuUsage();
	for (const { tokens, env } of lectures) findReferenceLists(tokens, env);
	const seconds = process.cpuUsage(start).user / 1e6;
	console.log(
		`${LECTURES} lectures × ${EACH} references: ${seconds.toFixed(2)} s of processor time`,
	);
}

function report(title: string, scores: readonly FieldScore[]): void {
	console.log(`\n${title}`);
	for (const [field, { right, of }] of shares(scores))
		console.log(
			`  ${field.padEnd(20)} ${((100 * right) / of).toFixed(1).padStart(6)} %  (${right} of ${of})`,
		);
}

function list(wrong: readonly FieldScore[]): void {
	for (const { of, field, confidence, wanted, got } of wrong)
		console.log(
			`\n${of.raw}\n  ${field} (${confidence})\n  wanted ${wanted}\n  got    ${got}`,
		);
}
