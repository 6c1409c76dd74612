/** How much of a benchmark is run. */
export interface Plan {
	/** Posts of a course. */
	readonly posts: number;
	/** Runs of each build, in turn. */
	readonly runs: number;
	readonly edits: number;
	/** Posts of the large course; 0 for none. */
	readonly large: number;
	/** Names of those compared; all where empty. */
	readonly only: readonly string[];
	/** Where the table goes as well. */
	readonly output: string | undefined;
}

const full = { posts: 1000, runs: 3, edits: 9, large: 10_000 };
const quick = { posts: 150, runs: 1, edits: 3, large: 1500 };

/** `--quick`, `--posts N`, `--runs N`, `--edits N`, `--large N`, `--only Lectern,Jekyll`, `--output FILE`. */
export function readPlan(words: readonly string[]): Plan {
	const base = words.includes("--quick") ? quick : full;
	const wordAfter = (name: string) => {
		const at = words.indexOf(`--${name}`);
		return at < 0 ? undefined : words[at + 1];
	};
	const numberOf = (name: keyof typeof base) =>
		Number(wordAfter(name) ?? base[name]);
	return {
		posts: numberOf("posts"),
		runs: numberOf("runs"),
		edits: numberOf("edits"),
		large: numberOf("large"),
		only: wordAfter("only")?.split(",") ?? [],
		output: wordAfter("output"),
	};
}
