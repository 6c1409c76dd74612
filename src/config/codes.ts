import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const configCodes = {} as const satisfies CodeTable;
