import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const configCodes = {
	"config/not-found": {
		severity: "error",
		summary: "A configuration file that was asked for does not exist.",
	},
	"config/invalid": {
		severity: "error",
		summary: "A configuration file cannot be read, or holds no map of options.",
	},
	"config/wrong-type": {
		severity: "error",
		summary: "An option has a value of a type it cannot have.",
	},
	"config/misspelt-option": {
		severity: "warning",
		summary: "A key is one letter away from an option's name.",
	},
	"config/unknown-severity": {
		severity: "error",
		summary:
			"An entry of `lectern.diagnostics` names no diagnostic, or says no severity.",
	},
	"config/ignored-option": {
		severity: "info",
		summary: "An option of Jekyll's that means nothing to Lectern.",
	},
	"config/unsafe-destination": {
		severity: "error",
		summary:
			"The destination is the course's own folder, or contains it, and would be overwritten.",
		hint: "Choose a folder inside the course, such as `_site`, or one elsewhere.",
	},
} as const satisfies CodeTable;
