import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const wordsCodes = {
	"words/unknown-word": {
		severity: "warning",
		summary: "A word of the course's own is none that the theme says.",
	},
	"words/invalid-word": {
		severity: "warning",
		summary: "A word of the course's own is no text.",
		hint: "write text, or for a sentence around a number a map such as `{one: …, other: …}`",
	},
	"words/missing-placeholder": {
		severity: "warning",
		summary: "A word of the course's own has no place for what it is about.",
	},
} as const satisfies CodeTable;
