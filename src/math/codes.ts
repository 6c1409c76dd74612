import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const mathCodes = {
	"math/syntax-error": {
		severity: "error",
		summary: "A formula's TeX cannot be understood; the page shows its source.",
	},
	"math/unknown-macro": {
		severity: "error",
		summary: "A formula uses a command that nobody defined.",
	},
	"math/undefined-reference": {
		severity: "warning",
		summary: "\\ref or \\eqref names a label that no equation of the page has.",
	},
	"math/duplicate-label": {
		severity: "warning",
		summary: "Two equations of a page have the same \\label.",
		hint: "References lead to the first of the two; give the other its own label.",
	},
} as const satisfies CodeTable;
