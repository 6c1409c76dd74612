import type { CodeTable } from "../../diagnostics/types.ts";

/** The diagnostics of plugins in Ruby. */
export const pluginCodes = {
	"plugins/syntax": {
		severity: "error",
		summary: "A plugin in Ruby is no Ruby.",
	},
	"plugins/failed": {
		severity: "error",
		summary: "A plugin in Ruby has raised an exception that nothing rescues.",
	},
	"plugins/endless": {
		severity: "error",
		summary: "A plugin in Ruby was stopped because it does not come to an end.",
	},
	"plugins/unsupported": {
		severity: "warning",
		summary:
			"A plugin in Ruby uses a part of Ruby that Lectern does not understand.",
		hint: "What it adds to pages is missing; its tags are reported where they stand.",
	},
	"plugins/forbidden": {
		severity: "warning",
		summary:
			"A plugin in Ruby asks for the network, for other programs, or for files outside of the site.",
		hint: "Lectern's plugins read the course's folder and write into the site's, and no more.",
	},
	"plugins/unknown-library": {
		severity: "warning",
		summary: "A plugin in Ruby requires a library that Lectern does not have.",
	},
} as const satisfies CodeTable;
