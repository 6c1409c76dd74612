import { drawFormulas } from "./draw-formulas.ts";
import type { Formula } from "./formula.ts";

/** Formulas of a post. */
const PER_POST = 55;

/** How often a course uses a formula; nothing for one without mathematics. */
export const kinds = { varied: 1.6, repeated: 9, plain: undefined } as const;

export type Kind = keyof typeof kinds;

/** The formulas of each post of a course. */
export type Course = readonly (readonly Formula[])[];

export function createCourse(
	kind: Kind,
	posts: number,
	pool: readonly Formula[],
): Course {
	const uses = kinds[kind];
	const drawn =
		uses === undefined ? [] : drawFormulas(pool, posts * PER_POST, uses);
	return Array.from({ length: posts }, (_, index) =>
		drawn.slice(index * PER_POST, (index + 1) * PER_POST),
	);
}
