import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const courseCodes = {} as const satisfies CodeTable;
