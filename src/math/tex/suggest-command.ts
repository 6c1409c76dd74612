import { commandNames } from "./command-names.ts";

/** The command nearest to one that nobody defined; `undefined` where none is near. */
export function suggestCommand(
	unknown: string,
	macros: readonly string[],
): string | undefined {
	const allowed = unknown.length <= 4 ? 1 : 2;
	let best: string | undefined;
	let least = allowed + 1;
	for (const name of [...macros, ...commandNames]) {
		const distance = editDistance(unknown, name, least);
		if (distance < least) [best, least] = [name, distance];
	}
	return best;
}

/** Damerau's distance (an exchange of neighbours counts one), or `limit` where it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			const exchanged =
				a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
				exchanged
					? (beforeLast[column - 2] ?? 0) + 1
					: Number.POSITIVE_INFINITY,
			);
		}
		[beforeLast, last] = [last, current];
	}
	return last[b.length] ?? limit;
}
