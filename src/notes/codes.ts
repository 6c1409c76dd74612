import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const notesCodes = {
	"notes/invalid-entry": {
		severity: "warning",
		summary:
			"An entry of `notes:`, `slides:` … in front matter is no address and no map with `url`.",
		hint: "Write an address, or `- {url: …, name: …}`.",
	},
	"notes/empty-address": {
		severity: "warning",
		summary: "A link to notes, slides or code has an empty address.",
	},
} as const satisfies CodeTable;
