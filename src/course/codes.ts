import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const courseCodes = {
	"course/missing-layout": {
		severity: "warning",
		summary: "A layout is asked for that neither the course nor its theme has.",
	},
} as const satisfies CodeTable;
