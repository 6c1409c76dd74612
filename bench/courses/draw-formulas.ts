import type { Formula } from "./formula.ts";
import { createRandom, shuffle } from "./random.ts";
import { varyFormula } from "./vary-formula.ts";

/**
 * As many formulas as a course has, each used so often on average, in an order that is the same in every run.
 *
 * Where there are fewer formulas than the course has different ones, they come back with other letters.
 */
export function drawFormulas(
	pool: readonly Formula[],
	count: number,
	uses: number,
): Formula[] {
	const different = distinctFormulas(pool, Math.ceil(count / uses));
	const drawn = Array.from(
		{ length: count },
		(_, index) => different[index % different.length] as Formula,
	);
	return shuffle(drawn, createRandom(7));
}

function distinctFormulas(pool: readonly Formula[], count: number): Formula[] {
	const taken = new Map<string, Formula>();
	for (let variant = 0; taken.size < count; variant++)
		for (const formula of pool) {
			const varied = varyFormula(formula, variant);
			if (taken.size < count)
				taken.set(`${varied.display} ${varied.tex}`, varied);
		}
	return [...taken.values()];
}
