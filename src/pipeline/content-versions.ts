import { hash } from "../cache/index.ts";
import { listDocuments } from "../course/list-documents.ts";
import type { Course, CourseDocument, Template } from "../course/types.ts";
import { onceEach } from "../once.ts";
import { layoutChain } from "./render-page.ts";

/** Short names of what documents' contents are made of; one that must be made anew every time has none. */
export class ContentVersions {
	readonly #course: Course;
	readonly #base: string;
	readonly #versions = new Map<CourseDocument, string | undefined>();
	readonly #ofLayout = onceEach(({ body, data }: Template) =>
		hash(JSON.stringify([body, data])),
	);

	/** @param base - Hash of what goes into every text. */
	constructor(course: Course, base: string) {
		this.#course = course;
		this.#base = base;
	}

	get(document: CourseDocument): string | undefined {
		return this.#versions.get(document);
	}

	set(document: CourseDocument, version: string | undefined): void {
		this.#versions.set(document, version);
	}

	/** Of all that a page is made of directly: its content, its address, its layouts. */
	ofPage(document: CourseDocument): string | undefined {
		const version = this.#versions.get(document);
		if (version === undefined) return undefined;
		const layouts = layoutChain(this.#course, document).value;
		return hash(
			this.#base,
			version,
			document.url,
			...layouts.map(this.#ofLayout),
		);
	}

	/** Of all contents together. */
	ofAll(): string | undefined {
		const names: string[] = [];
		for (const document of listDocuments(this.#course)) {
			const version = this.#versions.get(document);
			if (version === undefined) return undefined;
			const { path, url, written } = document;
			names.push(`${path} ${url} ${written} ${version}`);
		}
		return hash(this.#base, ...names);
	}
}
