import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const linksCodes = {} as const satisfies CodeTable;
