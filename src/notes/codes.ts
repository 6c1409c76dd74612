import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const notesCodes = {} as const satisfies CodeTable;
