import type { CourseDocument } from "../course/types.ts";
import type { Highlight } from "../kramdown/types.ts";
import type { VideoOptions } from "../video/index.ts";
import type { ClientSetup } from "./uses-dollars.ts";

/** What the stages are lent by the shell around them: highlighting, the disk, the course's own set-up. */
export interface Services {
	/** Code as the HTML within `<code>`; nothing for an unknown language. */
	readonly highlight: (code: string, language: string) => string | undefined;
	/** The same for a fence, with the elements around it. */
	readonly highlightBlock: Highlight;
	readonly setup: ClientSetup;
	readonly findThumbnail: VideoOptions["findThumbnail"];
	/** Bytes of a file of the course by an address as its author wrote it. */
	readonly sizeOf: (
		address: string,
		document: CourseDocument,
	) => number | undefined;
	/** The address that pages use for one written in front matter. */
	readonly resolve: (address: string) => string;
}
