import { hash } from "../cache/hash.ts";
import type { Fingerprint, KnownMade, Read } from "./types.ts";

/** Whether what was made would be made the same again: nothing that went into it has changed. */
export function isCurrent(
	made: KnownMade<unknown>,
	base: string,
	fingerprint: Fingerprint,
): boolean {
	if (made.base !== base) return false;
	const { reads, fingerprints } = made;
	if (fingerprints)
		return reads.every(
			([subject, property], at) =>
				fingerprints[at] === fingerprint(subject, property),
		);
	const present = look(reads, fingerprint);
	if (made.seen !== hashOf(present)) return false;
	made.fingerprints = present;
	return true;
}

/** The present state of each thing that was read. */
export function look(
	reads: readonly Read[],
	fingerprint: Fingerprint,
): readonly string[] {
	return reads.map(([subject, property]) => fingerprint(subject, property));
}

/** Hash of the present state of all that was read. */
export function hashOf(fingerprints: readonly string[]): string {
	return hash(fingerprints.join("\n"));
}
