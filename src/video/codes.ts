import type { CodeTable } from "../diagnostics/types.ts";

/** The diagnostics of this room. */
export const videoCodes = {
	"video/invalid-url": {
		severity: "error",
		summary:
			"A video's address is not a URL, or holds no video's id (a channel, a search).",
	},
	"video/unknown-provider": {
		severity: "error",
		summary: "A video's host is none that Lectern can play.",
		hint: "YouTube, Vimeo, Bilibili, PeerTube, Panopto, or the address of an .mp4 or .webm file.",
	},
	"video/invalid-start": {
		severity: "warning",
		summary: "A start time cannot be read; the video starts at 0.",
		hint: "Write seconds (`65`), `1m5s` or `1:05`.",
	},
	"video/invalid-field": {
		severity: "warning",
		summary: "A field of `video:` in front matter has the wrong type.",
	},
	"video/duplicate": {
		severity: "warning",
		summary: "Two lectures show the same video; one may be copied by mistake.",
	},
	"video/thumbnail-not-fetched": {
		severity: "warning",
		summary:
			"`--fetch-thumbnails` could not get a thumbnail; a drawn poster stands in.",
	},
} as const satisfies CodeTable;
