import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const sourceCodes = {
	"source/outside-link": {
		severity: "error",
		summary:
			"A symbolic link leads out of the course; what it points to is not read.",
	},
	"source/dangling-link": {
		severity: "warning",
		summary: "A symbolic link points to nothing.",
	},
	"source/unreadable": {
		severity: "error",
		summary: "A file or folder cannot be read.",
	},
	"source/not-utf-8": {
		severity: "error",
		summary: "A text file is not UTF-8; what could not be read is shown as �.",
		hint: "Save the file with the encoding UTF-8.",
	},
	"source/nul-character": {
		severity: "warning",
		summary:
			"A text file holds NUL characters, as binary files do; they are left out.",
	},
	"source/too-large": {
		severity: "warning",
		summary:
			"A text file is larger than any lecture: it is built, but it will be slow to read.",
	},
} as const satisfies CodeTable;
