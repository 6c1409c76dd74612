import { describe, expect, it, vi } from "vitest";
import type * as CluesModule from "../../../src/references/read/clues.ts";
import { readCases } from "../read-cases.ts";
import type * as Scoring from "../score-cases.ts";

// Readers do not look for what no word of a reference speaks of. A word missing from the clues would lose a reading
// without a sound: everything must be read the same by readers that look for all of it.

const clues = "../../../src/references/read/clues.ts";
const scoring = "../score-cases.ts";

async function readerThat(looksForAll: boolean) {
	vi.resetModules();
	vi.doMock(clues, async (importOriginal) => {
		const original = await importOriginal<typeof CluesModule>();
		const { ALL, findClues } = original;
		const all = { topics: ALL, genres: ALL };
		return looksForAll
			? {
					...original,
					findClues: (text: string) => ({ ...findClues(text), ...all }),
				}
			: original;
	});
	const { readReference } = (await import(scoring)) as typeof Scoring;
	return readReference;
}

describe("clues", () => {
	it("leave nothing unread of any case", async () => {
		const asked = await readerThat(false);
		const eager = await readerThat(true);
		const lost = readCases().flatMap(({ raw }) => {
			const [one, other] = [asked(raw), eager(raw)].map((reference) =>
				JSON.stringify([reference?.csl, reference?.fieldConfidence]),
			);
			return one === other ? [] : [{ raw, one, other }];
		});
		expect(lost).toEqual([]);
	});
});
