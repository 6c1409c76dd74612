import type { SourceLocation } from "../source/types.ts";

export type VideoProvider =
	| "youtube"
	| "vimeo"
	| "bilibili"
	| "peertube"
	| "panopto"
	| "file";

export interface Chapter {
	readonly title: string;
	readonly startSeconds: number;
}

export interface Video {
	readonly provider: VideoProvider;
	/** The provider's id; for a file its address. */
	readonly id: string;
	/** What the author calls it, where it has a name of its own. */
	readonly title?: string;
	/** The address a reader without script follows, at the start time. */
	readonly url: string;
	/** The privacy-friendly player's address. */
	readonly embedUrl: string;
	readonly playlist?: string;
	readonly startSeconds: number;
	/** Width divided by height. */
	readonly aspectRatio: number;
	readonly chapters: readonly Chapter[];
	readonly captions?: string;
	readonly transcript?: string;
	/** The provider's thumbnail; never asked for by the page itself. */
	readonly thumbnailUrl?: string;
	readonly location: SourceLocation;
}
