import type { Course, CourseDocument } from "../course/types.ts";
import type { TextRenderer } from "./create-text-renderer.ts";
import { hasOwnTheme } from "./enhance/index.ts";

/**
 * Excerpts, rendered when a layout asks for them.
 *
 * Not set in the document, whose card shows its own: who asked for which of these first is chance.
 */
export class Excerpts {
	readonly #course: Course;
	readonly #render: TextRenderer["render"];
	readonly #rendered = new Map<CourseDocument, string>();

	constructor(course: Course, render: TextRenderer["render"]) {
		this.#course = course;
		this.#render = render;
	}

	/** HTML; `undefined` where a document has none. While one is rendered it is empty for those that it asks. */
	of(document: CourseDocument): string | undefined {
		const { excerpt, excerptSource } = document;
		if (excerpt !== undefined || excerptSource === undefined) return excerpt;
		const known = this.#rendered.get(document);
		if (known !== undefined) return known;
		this.#rendered.set(document, "");
		// Jekyll's way with `\r\n` is for the looks that were made with it.
		const isWhole =
			document.excerptIsWhole && !hasOwnTheme(this.#course, document);
		const source = isWhole ? document.body : excerptSource;
		const { value } = this.#render(source, document.bodyLine, document);
		this.#rendered.set(document, value.html);
		return value.html;
	}
}
