import type { Cache } from "../cache/index.ts";
import type { FingerprintMemory, Session } from "../dependencies/index.ts";
import type { BaseMemory } from "./bases.ts";

/** Where a build keeps what it has made: on the disk for the next process, parsed for the next build of this one. */
export interface Books {
	readonly cache: Cache;
	readonly session: Session;
	readonly bases: BaseMemory;
	readonly fingerprints: FingerprintMemory;
}
