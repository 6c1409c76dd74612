import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const mathCodes = {} as const satisfies CodeTable;
