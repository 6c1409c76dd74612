import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const siteCodes = {
	"site/no-url": {
		severity: "info",
		summary: "The course does not say at which address it will stand.",
		hint: "add `url: https://…` (the host, without the path) to `_config.yml`",
	},
} as const satisfies CodeTable;
