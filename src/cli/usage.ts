/** The command line is wrong (exit code 2). */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** Exit codes, as DESIGN has them. */
export const exitCodes = { done: 0, faulty: 1, usage: 2 } as const;
