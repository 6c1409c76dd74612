import { type Stats, statSync } from "node:fs";
import type { CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Entry } from "../source/walk.ts";

/** A document as it was read, and what there was to say about it. */
export interface Reading {
	readonly document: CourseDocument;
	readonly diagnostics: readonly Diagnostic[];
	/** Whether it would be read the same at any time: nothing of it hangs on the moment of the build. */
	readonly isLasting: boolean;
}

interface Kept extends Reading {
	readonly stamp: string;
}

/** Milliseconds: a file may change again within one tick of its file system's clock, unnoticed. */
const TICK = 50;

/**
 * Documents as one process has read them, so that the next reading opens only the files that have changed.
 *
 * What is kept is never handed out itself: rendering writes into documents.
 */
export class DocumentMemory {
	#settings = "";
	#kept = new Map<string, Kept>();
	#before = new Map<string, Kept>();

	/** @param settings - All that a document is read by besides its file; with others nothing is remembered. */
	begin(settings: string): void {
		this.#before = settings === this.#settings ? this.#kept : new Map();
		this.#settings = settings;
		this.#kept = new Map();
	}

	/** @param kind - What the file is read as. */
	read({ absolutePath }: Entry, kind: string, read: () => Reading): Reading {
		const name = `${kind} ${absolutePath}`;
		const stats = statSync(absolutePath, { throwIfNoEntry: false });
		const stamp = stats && stampOf(stats);
		const known = this.#before.get(name);
		const isKnown = known && known.stamp === stamp;
		const reading = isKnown ? known : read();
		if (stats && stamp && reading.isLasting && (isKnown || isSettled(stats)))
			this.#kept.set(name, { ...reading, stamp });
		return { ...reading, document: { ...reading.document } };
	}
}

function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
	return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

function isSettled({ ctimeMs }: Stats): boolean {
	return Date.now() - ctimeMs > TICK;
}
