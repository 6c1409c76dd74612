import type { Cache } from "../cache/index.ts";
import type { BuildSession } from "./build-session.ts";

/** Where a build keeps what it has made: on the disk for the next process, parsed for the next build of this one. */
export interface Books
	extends Pick<
		BuildSession,
		"made" | "bases" | "fingerprints" | "pages" | "matters"
	> {
	readonly cache: Cache;
}
