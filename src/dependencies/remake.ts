import { hash } from "../cache/hash.ts";
import type { Fingerprint, Made, Read } from "./types.ts";

/** Whether what was made would be made the same again: nothing that went into it has changed. */
export function isCurrent(
	made: Made<unknown> | undefined,
	base: string,
	fingerprint: Fingerprint,
): boolean {
	return made?.base === base && made.seen === seeAll(made.reads, fingerprint);
}

/** Hash of the present state of all that was read. */
export function seeAll(
	reads: readonly Read[],
	fingerprint: Fingerprint,
): string {
	return hash(
		reads
			.map(([subject, property]) => fingerprint(subject, property))
			.join("\n"),
	);
}
