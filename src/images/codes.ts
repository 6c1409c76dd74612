import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const imagesCodes = {
	"images/missing": {
		severity: "error",
		summary:
			"An image is not among the course's files; a drawn stand-in takes its place.",
		hint: "Addresses are relative to the page, or begin with `/` (and `baseurl`).",
	},
	"images/unreadable": {
		severity: "warning",
		summary: "An image's file is none of the formats browsers show, or torn.",
	},
	"images/no-alt": {
		severity: "info",
		summary: 'An `<img>` has no `alt`; one that only decorates has `alt=""`.',
	},
} as const satisfies CodeTable;
