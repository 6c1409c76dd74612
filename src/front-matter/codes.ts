import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const frontMatterCodes = {} as const satisfies CodeTable;
