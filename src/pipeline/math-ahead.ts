import type { Cache } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import {
	type AheadOptions,
	type MathSetup,
	SetupMemory,
	unpackFormulas,
} from "../math/index.ts";
import type { FormulaThread } from "../workers/types.ts";
import { formulaRoom } from "./formula-room.ts";
import { leavesTex, mathOptionsFor } from "./math-options.ts";

/** Has the formulas of contents set by another thread, while this one converts the others and makes pages. */
export class MathAhead {
	readonly #course: Course;
	readonly #setup: MathSetup;
	readonly #setups = new SetupMemory();
	readonly #cache: Cache;
	readonly #thread: FormulaThread | undefined;
	readonly #places = new Map<CourseDocument, number>();

	/** @param thread - Without one, nothing is set ahead. */
	constructor(
		course: Course,
		setup: MathSetup,
		cache: Cache,
		thread: FormulaThread | undefined,
	) {
		this.#course = course;
		this.#setup = setup;
		this.#cache = cache;
		this.#thread = thread;
	}

	/** A document's content is there. */
	add(document: CourseDocument): void {
		if (!this.#thread || !mayHoldFormulas(document)) return;
		if (leavesTex(this.#course, document)) return;
		this.#send(document, this.#thread);
		this.#receive();
	}

	/** All contents are there. */
	end(): void {
		this.#thread?.end();
	}

	/** The document's page is about to be finished: keep what has been set by now. */
	finish(document: CourseDocument): void {
		const place = this.#places.get(document);
		if (place !== undefined) this.#thread?.finish(place);
		this.#receive();
	}

	#send(document: CourseDocument, thread: FormulaThread): void {
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
		thread.add({ place, html, options: ahead });
	}

	#receive(): void {
		for (const formulas of this.#thread?.take() ?? [])
			for (const [key, value] of unpackFormulas(formulas))
				this.#cache.set(formulaRoom, key, value);
	}
}

/** What formulas in text begin with; Markdown has put `\(` or `\[` where kramdown has found one. */
const marks = ["\\(", "\\[", "$"];

function mayHoldFormulas({ facts, content }: CourseDocument): boolean {
	return facts !== undefined && marks.some((mark) => content.includes(mark));
}
