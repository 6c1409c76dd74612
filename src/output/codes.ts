import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const outputCodes = {} as const satisfies CodeTable;
