/** The middle one; of an even number the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? Number.NaN;
	const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
	return (upper + lower) / 2;
}

/** Median, lowest and highest. */
export interface Spread {
	readonly median: number;
	readonly from: number;
	readonly to: number;
}

export function spread(numbers: readonly number[]): Spread {
	return {
		median: median(numbers),
		from: Math.min(...numbers),
		to: Math.max(...numbers),
	};
}
