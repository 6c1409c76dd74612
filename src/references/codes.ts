import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const referencesCodes = {
	"references/not-understood": {
		severity: "info",
		summary:
			"Words of a reference that the grammar has no place for; they are kept as its note.",
	},
	"references/bibtex-syntax": {
		severity: "error",
		summary: "A `.bib` file that is no BibTeX; the entry is left out.",
	},
	"references/undefined-string": {
		severity: "warning",
		summary: "A value of a `.bib` file that is the name of no `@string`.",
	},
	"references/unknown-crossref": {
		severity: "warning",
		summary: "A `crossref` of a `.bib` file that names no entry of it.",
	},
	"references/no-bibliography": {
		severity: "error",
		summary: "A bibliography that front matter or a tag names is not there.",
	},
	"references/unknown-style": {
		severity: "warning",
		summary: "A citation style that is none of Lectern's.",
	},
	"references/duplicate-key": {
		severity: "warning",
		summary: "A citation key given twice in a `.bib` file.",
	},
	"references/not-a-work": {
		severity: "warning",
		summary:
			"A map of front matter's `references` with no variable that names a work.",
	},
	"references/unknown-key": {
		severity: "error",
		summary: "A citation of a key that no bibliography has.",
	},
	"references/wrong-lecture": {
		severity: "warning",
		summary:
			"The heading of a reference list names another lecture's number or title.",
		hint: "Was the heading copied from the lecture before?",
	},
	"references/copied-list": {
		severity: "warning",
		summary:
			"A reference list that is word for word the neighbouring lecture's.",
	},
	"references/duplicate": {
		severity: "warning",
		summary: "The same work twice in one list.",
	},
	"references/different-years": {
		severity: "warning",
		summary: "The same work with different years in two lectures.",
	},
	"references/different-titles": {
		severity: "warning",
		summary: "The same work with different titles in two lectures.",
	},
	"references/broken-link": {
		severity: "warning",
		summary: "An address in a reference that cannot be right.",
	},
	"references/no-link": {
		severity: "info",
		summary:
			"A reference without a link, where all others of the list have one.",
	},
	"references/future-year": {
		severity: "warning",
		summary: "A reference whose year is still to come.",
	},
} as const satisfies CodeTable;
