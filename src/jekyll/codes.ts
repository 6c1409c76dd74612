import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const jekyllCodes = {
	"jekyll/not-a-post": {
		severity: "warning",
		summary: "A file in `_posts` whose name does not begin with a date.",
		hint: "Name it `2023-02-24-title.md`.",
	},
	"jekyll/future-post": {
		severity: "info",
		summary: "A post is left out because its date lies in the future.",
		hint: "Build with `--future`, or set `future: true`.",
	},
	"jekyll/unknown-placeholder": {
		severity: "error",
		summary: "A permalink has a placeholder that Jekyll does not know.",
	},
	"jekyll/invalid-defaults": {
		severity: "warning",
		summary: "An entry of `defaults` without `values`, or with a wrong scope.",
	},
	"jekyll/invalid-data": {
		severity: "error",
		summary: "A data file cannot be read.",
	},
	"jekyll/undefined-sort-key": {
		severity: "warning",
		summary: "A document lacks the key its collection is sorted by.",
	},
	"jekyll/theme-not-found": {
		severity: "warning",
		summary: "The Jekyll theme is not on this disk.",
		hint: "Lectern's own layouts stand in. Give the theme's folder with `--theme DIR`.",
	},
	"jekyll/unknown-plugin": {
		severity: "info",
		summary: "A Jekyll plugin whose work Lectern does not do.",
	},
	"jekyll/ruby-plugin": {
		severity: "info",
		summary: "A plugin in `_plugins` is not run, because of `--safe`.",
		hint: "What it adds to pages is missing; its tags are reported where they stand.",
	},
	"jekyll/coffeescript": {
		severity: "error",
		summary: "A `.coffee` file that CoffeeScript refuses.",
	},
	"jekyll/sass": {
		severity: "error",
		summary: "A stylesheet that Sass refuses.",
	},
	"jekyll/pagination": {
		severity: "warning",
		summary: "Pagination is configured but cannot be done.",
	},
} as const satisfies CodeTable;
