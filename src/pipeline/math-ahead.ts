import type { Cache } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import {
	type AheadOptions,
	type MathSetup,
	SetupMemory,
	unpackFormulas,
} from "../math/index.ts";
import type { FormulaThread } from "../workers/types.ts";
import { formulaRoom, leavesTex, mathOptionsFor } from "./math-options.ts";

/** Fewer formulas are set before a thread is warm. */
const worthAThread = 3_000;

/**
 * Has the formulas of contents set by another thread, while this one converts the others and makes pages.
 *
 * Only the first build of a course is worth it: then no formula is known, and setting them is half the work.
 */
export class MathAhead {
	readonly #course: Course;
	readonly #setup: MathSetup;
	readonly #setups = new SetupMemory();
	readonly #cache: Cache;
	readonly #open: () => FormulaThread | undefined;
	/** Whether no formula of the course has been set yet. */
	readonly #isFirst: boolean;
	readonly #places = new Map<CourseDocument, number>();
	#waiting: CourseDocument[] = [];
	#formulas = 0;
	#thread: FormulaThread | undefined;

	/** @param open - Called when there are formulas enough; gives nothing where a thread would not help. */
	constructor(
		course: Course,
		setup: MathSetup,
		cache: Cache,
		open: () => FormulaThread | undefined,
	) {
		this.#course = course;
		this.#setup = setup;
		this.#cache = cache;
		this.#open = open;
		this.#isFirst = cache.isEmpty(formulaRoom);
	}

	/** A document's content is there. */
	add(document: CourseDocument): void {
		if (!this.#isFirst) return;
		const formulas = document.facts?.formulas.length ?? 0;
		if (formulas === 0 || leavesTex(this.#course, document)) return;
		this.#formulas += formulas;
		this.#waiting.push(document);
		if (this.#formulas < worthAThread) return;
		this.#thread ??= this.#open();
		if (this.#thread) for (const waiting of this.#waiting) this.#send(waiting);
		this.#waiting = [];
		this.#receive();
	}

	/** All contents are there. */
	end(): void {
		this.#waiting = [];
		this.#thread?.end();
	}

	/** The document's page is about to be finished: keep what has been set by now. */
	finish(document: CourseDocument): void {
		const place = this.#places.get(document);
		if (place !== undefined) this.#thread?.finish(place);
		this.#receive();
	}

	#send(document: CourseDocument): void {
		const place = this.#places.size;
		this.#places.set(document, place);
		const { content: html } = document;
		const { locate: _, ...options } = mathOptionsFor(
			html,
			this.#course,
			document,
			this.#setup,
			{ setups: this.#setups },
		);
		const ahead: AheadOptions = options;
		this.#thread?.add({ place, html, options: ahead });
	}

	#receive(): void {
		for (const formulas of this.#thread?.take() ?? [])
			for (const [key, value] of unpackFormulas(formulas))
				this.#cache.set(formulaRoom, key, value);
	}
}
