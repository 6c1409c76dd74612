import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const jekyllCodes = {} as const satisfies CodeTable;
