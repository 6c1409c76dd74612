/** What DESIGN.md asks of a row: at most so many times another's median, or at most so much. */
export interface Goal {
	readonly row: string;
	readonly against?: string;
	readonly atMost: number;
}

export const goals: readonly Goal[] = [
	{ row: "cold, repeated", against: "Jekyll", atMost: 0.5 },
	{ row: "cold, repeated", against: "Eleventy", atMost: 0.25 },
	{ row: "cold, repeated", against: "Hugo, setting", atMost: 0.25 },
	{ row: "cold, varied", against: "Jekyll", atMost: 1 },
	{ row: "cold, varied", against: "Eleventy", atMost: 0.5 },
	{ row: "cold, varied", against: "Hugo, setting", atMost: 0.12 },
	{ row: "cold, no mathematics", against: "Jekyll", atMost: 0.25 },
	{ row: "cold, no mathematics", against: "Eleventy", atMost: 1 },
	{ row: "cold, no mathematics", against: "Hugo", atMost: 1.5 },
	{ row: "nothing changed", atMost: 0.5 },
	{ row: "nothing changed", against: "Jekyll", atMost: 0.25 },
	{ row: "nothing changed", against: "Hugo, setting", atMost: 0.15 },
	{ row: "one post edited (ms)", atMost: 100 },
	{ row: "peak memory (MB)", atMost: 400 },
	{ row: "growth, time per post", atMost: 1.2 },
];
