import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const linksCodes = {
	"links/rewritten": {
		severity: "info",
		summary:
			"A link's address was cleaned: tracking parameters taken out, `http` made `https`.",
		hint: "`links: keep` in `_config.yml` leaves addresses as they are written.",
	},
	"links/empty": {
		severity: "warning",
		summary: "A link has no address.",
	},
	"links/dead-link": {
		severity: "error",
		summary: "A link leads to no page and no file of the site.",
	},
	"links/dead-anchor": {
		severity: "warning",
		summary: "A link leads to an anchor that its page does not have.",
	},
} as const satisfies CodeTable;
