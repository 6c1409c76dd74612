import { readCases } from "../../tests/references/read-cases.ts";
import {
	type FieldScore,
	scoreCase,
	shares,
} from "../../tests/references/score-cases.ts";
import { timeReading } from "./time-reading.ts";

/** Print how well the table of references is read, field by field, and how fast. `--wrong` lists what is not. */
export async function benchReferences(
	words: readonly string[] = [],
): Promise<void> {
	const cases = readCases();
	await timeReading(cases.map(({ raw }) => raw));
	const scores = cases.flatMap(scoreCase);
	console.log(`${cases.length} references`);
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
