import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const outputCodes = {
	"output/outside-destination": {
		severity: "error",
		summary: "A permalink or file name leads out of the destination.",
		hint: "Give it a path below the site's root.",
	},
	"output/cannot-write": {
		severity: "error",
		summary: "The disk refused the site; the old one is still in place.",
	},
	"output/cannot-read": {
		severity: "error",
		summary: "A file that should be copied could not be read.",
	},
} as const satisfies CodeTable;
