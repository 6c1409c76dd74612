import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const kramdownCodes = {} as const satisfies CodeTable;
