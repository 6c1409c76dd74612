import { describe, expect, it } from "vitest";
import { readCases } from "./read-cases.ts";
import { type FieldScore, scoreCase, shares } from "./score-cases.ts";

const scores = readCases().flatMap(scoreCase);
const describeScore = ({ of, field, wanted, got }: FieldScore): string =>
	`${of.raw}: ${field} is ${got}, not ${wanted}`;

describe("the table of references", () => {
	it.each([...shares(scores)])(
		"reads %s right in 98 of 100",
		(_field, { right, of }) => {
			expect(right / of).toBeGreaterThanOrEqual(0.98);
		},
	);

	it("is never wrong where the confidence says 1", () => {
		const sure = scores.filter(
			(score) => !score.right && score.confidence === 1,
		);
		expect(sure.map(describeScore)).toEqual([]);
	});
});
