import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const frontMatterCodes = {
	"front-matter/invalid-yaml": {
		severity: "error",
		summary: "The front matter (or a YAML file) is not YAML.",
	},
	"front-matter/not-a-map": {
		severity: "error",
		summary: "The front matter is a list or a text, not keys with values.",
		hint: "Write one `key: value` a line.",
	},
	"front-matter/duplicate-key": {
		severity: "warning",
		summary: "A key is given twice; the last one counts.",
	},
	"front-matter/refused-language": {
		severity: "error",
		summary:
			"The front matter is said to be in another language than YAML, which is never run.",
		hint: "Begin the file with a line of just `---` and write YAML.",
	},
	"front-matter/unclosed": {
		severity: "warning",
		summary:
			"The file begins with `---`, but no later line of `---` closes the front matter.",
		hint: "Add a line of `---` after the last key.",
	},
	"front-matter/not-at-top": {
		severity: "warning",
		summary:
			"A blank line or a comment stands before `---`, so that it is no front matter.",
		hint: "Make `---` the first line of the file.",
	},
	"front-matter/misspelt-key": {
		severity: "warning",
		summary: "A key is one letter away from one that Jekyll or Lectern reads.",
	},
	"front-matter/wrong-type": {
		severity: "warning",
		summary: "A known key has a value of a type it cannot have.",
	},
	"front-matter/invalid-date": {
		severity: "error",
		summary: "The value of `date` is not a date that Jekyll can read.",
		hint: "Write it as `2023-02-24` or `2023-02-24 10:00:00 -0500`.",
	},
	"front-matter/empty-permalink": {
		severity: "error",
		summary: "`permalink` is an empty text.",
		hint: "Remove the key, or give it an address like `/about/`.",
	},
} as const satisfies CodeTable;
