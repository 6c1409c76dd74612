import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const referencesCodes = {} as const satisfies CodeTable;
