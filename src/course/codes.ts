import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const courseCodes = {
	"course/missing-layout": {
		severity: "warning",
		summary: "A layout is asked for that neither the course nor its theme has.",
	},
	"course/duplicate-url": {
		severity: "error",
		summary:
			"Two files of the course have one address; only one of them is in the site.",
		hint: "Give one of the two another name or `permalink`.",
	},
} as const satisfies CodeTable;
