import { postDate } from "../courses/write-post.ts";
import type { Contestant } from "./types.ts";
import { versionOf } from "./version-of.ts";

/** What a course of Jekyll's is like, for the two that build it. */
export const jekyllCourse = {
	templates: ["jekyll"],
	dialect: { inline: ["$$", "$$"], display: ["$$", "$$"] },
	postPath: (index: number) =>
		`_posts/${postDate(index)}-lecture-${index + 1}.md`,
	pagePath: (index: number) => `_site/lectures/lecture-${index + 1}/index.html`,
	output: "_site",
} as const;

export function jekyll(): Contestant {
	return {
		...jekyllCourse,
		name: "Jekyll",
		version: versionOf(["jekyll", "--version"]),
		caches: [".jekyll-cache", ".jekyll-metadata"],
		build: ["jekyll", "build"],
		again: ["jekyll", "build", "--incremental"],
		watch: ["jekyll", "build", "--watch", "--incremental"],
		watching: /Auto-regeneration: enabled/,
	};
}
