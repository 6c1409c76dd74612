import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const videoCodes = {} as const satisfies CodeTable;
