/** Enough for the phrases of a few references: what is asked again is asked soon. */
const MOST = 256;

/** A pure question about a phrase, its last answers kept: the readers ask the same of the same phrase many times over. */
export function remember<Answer>(
	ask: (phrase: string) => Answer,
): (phrase: string) => Answer {
	const known = new Map<string, Answer>();
	return (phrase) => {
		const before = known.get(phrase);
		if (before !== undefined) return before;
		const answer = ask(phrase);
		if (known.size >= MOST) known.clear();
		known.set(phrase, answer);
		return answer;
	};
}
