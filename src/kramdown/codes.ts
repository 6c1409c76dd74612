import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const kramdownCodes = {
	"kramdown/unbalanced-math": {
		severity: "warning",
		summary: "A `$$` has no partner in its paragraph.",
		hint: "Close the formula with `$$` before the next blank line, or write `\\$$` for the characters themselves.",
	},
	"kramdown/table-in-math": {
		severity: "warning",
		summary: "A `|` within a formula makes a table of its paragraph.",
		hint: "Write `\\vert` or `\\mid` for the bar.",
	},
	"kramdown/undefined-link": {
		severity: "warning",
		summary: "A link names an address that is not defined.",
		hint: "Define it on a line of its own: `[name]: https://…`.",
	},
	"kramdown/duplicate-link": {
		severity: "warning",
		summary: "A link's name is defined twice; the last definition holds.",
	},
	"kramdown/undefined-footnote": {
		severity: "warning",
		summary: "A footnote is referred to and not defined.",
		hint: "Define it on a line of its own: `[^name]: text`.",
	},
	"kramdown/duplicate-footnote": {
		severity: "warning",
		summary: "A footnote is defined twice; the last definition holds.",
	},
	"kramdown/unused-footnote": {
		severity: "warning",
		summary:
			"A footnote is defined and never referred to, so it is not printed.",
	},
	"kramdown/duplicate-abbreviation": {
		severity: "warning",
		summary: "An abbreviation is defined twice; the last definition holds.",
	},
	"kramdown/unused-abbreviation": {
		severity: "info",
		summary: "An abbreviation is defined and never occurs.",
	},
	"kramdown/invalid-attribute-list": {
		severity: "warning",
		summary: "An attribute list holds no attribute that could be read.",
		hint: 'Attributes are written `.class`, `#id`, `key="value"` or the name of a list.',
	},
	"kramdown/misplaced-attribute-list": {
		severity: "warning",
		summary: "A span's attribute list follows plain text and has no effect.",
		hint: "Put it directly behind the link, image, code or emphasis it belongs to.",
	},
	"kramdown/invalid-extension": {
		severity: "warning",
		summary: "An extension (`{::name}`) is unknown or is not closed.",
	},
	"kramdown/unknown-option": {
		severity: "warning",
		summary: "An option in `{::options}` is unknown or may not be set there.",
	},
	"kramdown/unclosed-html": {
		severity: "warning",
		summary: "An HTML element is not closed; it ends where its block ends.",
	},
	"kramdown/stray-html": {
		severity: "warning",
		summary: "An HTML tag stands where it cannot, so it is printed as text.",
	},
	"kramdown/duplicate-attribute": {
		severity: "warning",
		summary: "An HTML tag has an attribute twice; the last one holds.",
	},
	"kramdown/table-without-body": {
		severity: "warning",
		summary: "A table has no rows, so it is printed as text.",
	},
} as const satisfies CodeTable;
