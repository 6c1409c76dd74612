import { hash } from "../cache/hash.ts";
import type { Cache } from "../cache/index.ts";
import { readMade, writeMade } from "./made-text.ts";
import type { ReadLog } from "./read-log.ts";
import { hashOf, isCurrent, look } from "./remake.ts";
import { summarizeReads } from "./summarize-reads.ts";
import type { Fingerprint, KnownMade, Made, Read } from "./types.ts";

/** What builds in one process remember for each other, parsed: by room and key. */
export type Session = Map<string, Map<string, KnownMade<unknown>>>;

/** Something remembered or just made, and a short name of everything that went into it. */
export interface Remembered<Value> {
	readonly value: Value;
	/** None where it must be made anew every time: it hangs on the clock or on chance. */
	readonly version: string | undefined;
}

export interface BookkeeperOptions {
	readonly cache: Cache;
	readonly session: Session;
	readonly log: ReadLog;
	readonly fingerprint: Fingerprint;
	readonly isDocument: (subject: string) => boolean;
	/** Whether something with these reads hangs on the clock or on chance. */
	readonly isVolatile: (reads: readonly Read[]) => boolean;
}

/** Makes things once, and again only when something that went into them has changed. */
export interface Bookkeeper {
	/** What is remembered of a thing, if that is current. Values are plain data: they are kept as JSON. */
	readonly recall: <Value>(
		room: string,
		key: string,
		base: string,
	) => Remembered<Value> | undefined;
	/** Make it and remember it. */
	readonly make: <Value>(
		room: string,
		key: string,
		base: string,
		make: () => Value,
	) => Remembered<Value>;
}

export function createBookkeeper(options: BookkeeperOptions): Bookkeeper {
	const { cache, session, log, fingerprint } = options;
	const recall: Bookkeeper["recall"] = <Value>(
		room: string,
		key: string,
		base: string,
	) => {
		const made = find<Value>(room, key);
		const current =
			made && log.unseen(() => isCurrent(made, base, fingerprint));
		return current ? made : undefined;
	};

	function find<Value>(
		room: string,
		key: string,
	): KnownMade<Value> | undefined {
		const known = session.get(room)?.get(key);
		if (known) return known as KnownMade<Value>;
		const text = cache.get(room, key);
		if (text === undefined) return undefined;
		const made = know(readMade(text));
		roomOf(room).set(key, made);
		return made as KnownMade<Value>;
	}

	function roomOf(room: string): Map<string, KnownMade<unknown>> {
		const known = session.get(room) ?? new Map<string, KnownMade<unknown>>();
		session.set(room, known);
		return known;
	}

	return {
		recall,
		make(room, key, base, make) {
			const { value, reads } = log.during(make);
			if (options.isVolatile(reads)) return { value, version: undefined };
			const kept = summarizeReads(reads, options.isDocument);
			const fingerprints = log.unseen(() => look(kept, fingerprint));
			const made = { base, reads: kept, seen: hashOf(fingerprints), value };
			const known = { ...know(made), fingerprints };
			roomOf(room).set(key, known);
			cache.set(room, key, writeMade(made));
			return known;
		},
	};
}

function know<Value>(made: Made<Value>): KnownMade<Value> {
	return { ...made, version: hash(made.base, made.seen) };
}
