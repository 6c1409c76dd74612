import type { MessagePort } from "node:worker_threads";
import type { AheadOptions, PackedFormulas } from "../math/index.ts";

/** A text whose formulas are wanted; `undefined` in its place means that there are no more. */
export interface TextToSet {
	/** Its index among all of a build, from 0. */
	readonly place: number;
	readonly html: string;
	readonly options: AheadOptions;
}

/** What a formula worker is born with. */
export interface FormulaWork {
	/** Brings `TextToSet`, takes `PackedFormulas`. */
	readonly port: MessagePort;
	/** Not 0 for a text that is wanted no more, by its place; both threads see it. */
	readonly finished: Uint8Array;
}

/** A thread that sets formulas while this one goes on. */
export interface FormulaThread {
	/** Have the formulas of a text set. */
	add(text: TextToSet): void;
	/** What has been set since the last call; never waits. */
	take(): PackedFormulas[];
	/** The text's page is being made: its formulas are wanted no more. */
	finish(place: number): void;
	/** There are no more texts; the thread ends when it has set those it has. */
	end(): void;
}
