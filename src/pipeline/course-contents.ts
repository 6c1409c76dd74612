import type { CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Result } from "../result.ts";
import type { Renderer } from "./create-renderer.ts";
import type { MathAhead } from "./math-ahead.ts";

/** The contents of a course's documents, rendered one after the other, their formulas set ahead meanwhile. */
export class CourseContents {
	readonly #openRenderer: () => Renderer;
	readonly #ahead: MathAhead;
	readonly #results = new Map<CourseDocument, Result<void>>();
	#renderer: Renderer;

	constructor(openRenderer: () => Renderer, ahead: MathAhead) {
		this.#openRenderer = openRenderer;
		this.#ahead = ahead;
		this.#renderer = openRenderer();
	}

	/** What renders the pages around these contents. */
	get renderer(): Renderer {
		return this.#renderer;
	}

	get diagnostics(): Diagnostic[] {
		return [...this.#results.values()].flatMap(
			({ diagnostics }) => diagnostics,
		);
	}

	render(documents: readonly CourseDocument[]): void {
		for (const document of documents) {
			this.#results.set(document, this.#renderer.renderContent(document));
			this.#ahead.add(document);
		}
	}

	/** Something that contents may show is there only now: what shows it is made anew, the rest is remembered. */
	renderAnew(): void {
		this.#renderer = this.#openRenderer();
		for (const document of this.#results.keys())
			this.#results.set(document, this.#renderer.renderContent(document));
	}
}
