import type { Context } from "../runtime/context.ts";

/** A filter: what it does, and how many arguments it takes beside its input. */
export interface Filter {
	readonly run: (
		context: Context,
		input: unknown,
		...given: unknown[]
	) => unknown;
	readonly least: number;
	readonly most: number;
}

/** Filters of one file by their names. */
export type FilterTable = Readonly<Record<string, Filter>>;

/** A filter that needs nothing of its surroundings. */
export function pure(
	run: (input: unknown, ...given: unknown[]) => unknown,
	least = 0,
	most = least,
): Filter {
	return {
		run: (_context, input, ...given) => run(input, ...given),
		least,
		most,
	};
}

/** A filter that asks its context. */
export function contextual(
	run: Filter["run"],
	least = 0,
	most = least,
): Filter {
	return { run, least, most };
}
