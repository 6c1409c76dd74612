import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const imagesCodes = {} as const satisfies CodeTable;
