import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const outputCodes = {
	"output/outside-destination": {
		severity: "error",
		summary: "A permalink or file name leads out of the destination.",
		hint: "Give it a path below the site's root.",
	},
	"output/unsafe-destination": {
		severity: "error",
		summary: "Writing the site there would overwrite the course or more.",
		hint: "Choose another folder with --destination.",
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
