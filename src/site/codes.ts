import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const siteCodes = {
	"site/no-url": {
		severity: "info",
		summary: "The course does not say at which address it will stand.",
		hint: "add `url: https://…` (the host, without the path) to `_config.yml`",
	},
	"site/no-cards": {
		severity: "info",
		summary:
			"There are no pictures for social networks: sharp is not installed.",
		hint: "`npm install sharp` brings it, and smaller copies of images for phones with it.",
	},
} as const satisfies CodeTable;
