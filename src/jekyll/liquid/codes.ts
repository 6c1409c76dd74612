import type { CodeTable } from "../../diagnostics/types.ts";

/** The diagnostics of Liquid. */
export const liquidCodes = {
	"liquid/syntax": {
		severity: "error",
		summary: "A Liquid tag or output cannot be parsed.",
	},
	"liquid/lax-syntax": {
		severity: "warning",
		summary:
			"Liquid that only the lax parser understands (with `error_mode: warn`).",
	},
	"liquid/unknown-tag": {
		severity: "error",
		summary: "A Liquid tag that neither Jekyll nor a known plugin has.",
		hint: "Is it the tag of a plugin that only Ruby runs? Wrap it in {% raw %} if it is meant as text.",
	},
	"liquid/missing-include": {
		severity: "error",
		summary:
			"An include's file is missing, or its name leads out of the includes folder.",
	},
	"liquid/missing-target": {
		severity: "error",
		summary: "A `link` or `post_url` names nothing that the course has.",
	},
	"liquid/loose-post-name": {
		severity: "warning",
		summary: "A `post_url` leaves out the folder that the post lies in.",
	},
	"liquid/failed": {
		severity: "error",
		summary: "A filter or tag cannot do its work with what it was given.",
	},
	"liquid/undefined-filter": {
		severity: "error",
		summary: "An unknown filter, with `strict_filters`.",
	},
	"liquid/undefined-variable": {
		severity: "error",
		summary: "An unknown variable, with `strict_variables`.",
	},
} as const satisfies CodeTable;
