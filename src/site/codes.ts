import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const siteCodes = {} as const satisfies CodeTable;
