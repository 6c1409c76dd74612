import type { Reading } from "../read/parse.ts";

const dashes = /^\s*(?:\[?\w{0,4}\]?\s*)?(?:[—―–]{2,}|_{3,}|-{3,}|⸺|⸻)/;

/** `———. 1990. *Title* …`: the authors are those of the entry before. */
export function repeatAuthors<
	Entry extends { readonly reading: Reading; readonly raw: string },
>(entries: readonly Entry[]): Entry[] {
	let last: Reading["csl"]["author"];
	return entries.map((entry) => {
		const { csl, confidence } = entry.reading;
		const repeated =
			dashes.test(entry.raw) && !csl.author && last !== undefined;
		if (!repeated) {
			last = csl.author;
			return entry;
		}
		return {
			...entry,
			reading: {
				...entry.reading,
				csl: { ...csl, author: last },
				confidence: { ...confidence, author: 0.95 },
			},
		};
	});
}
