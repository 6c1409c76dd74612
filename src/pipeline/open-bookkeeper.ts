import { listDocuments } from "../course/list-documents.ts";
import type { Course } from "../course/types.ts";
import {
	type Bookkeeper,
	type CourseFingerprints,
	createBookkeeper,
	fingerprintCourse,
	type ReadLog,
} from "../dependencies/index.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import type { Books } from "./books.ts";
import type { ContentVersions } from "./content-versions.ts";
import type { TextRenderer } from "./create-text-renderer.ts";
import { isVolatile } from "./is-volatile.ts";
import { looksAt } from "./looks.ts";
import type { Services } from "./services.ts";
import { statesOfLectures } from "./states-of-lectures.ts";

/** What a bookkeeper is opened with. */
export interface BookkeeperSources {
	readonly course: Course;
	readonly services: Services;
	readonly texts: TextRenderer;
	readonly books: Books;
	readonly log: ReadLog;
	readonly versions: ContentVersions;
	/** Hash of what goes into every text. */
	readonly base: string;
	readonly plugins?: CoursePlugins;
}

/**
 * The course as it is now, by what texts may read of it.
 *
 * @param isRendered - Whether all contents are rendered, and will stay as they are.
 */
export function lookAtCourse(
	{ course, services, texts, books, versions, base }: BookkeeperSources,
	isRendered: boolean,
): CourseFingerprints {
	const { pageData } = texts;
	return fingerprintCourse(
		course,
		texts.drops,
		looksAt(course, services, pageData),
		{
			memory: books.fingerprints,
			isRendered,
			stateOf: isRendered
				? statesOfLectures(course, base, pageData, books.matters, versions)
				: () => undefined,
		},
	);
}

/** Remembers what is made with what was read for it, and recalls it while that looks the same. */
export function openBookkeeper(
	{ course, books, log, plugins }: BookkeeperSources,
	{ fingerprint }: CourseFingerprints,
): Bookkeeper {
	const paths = new Set(listDocuments(course).map(({ path }) => path));
	return createBookkeeper({
		cache: books.cache,
		session: books.made,
		log,
		fingerprint,
		isDocument: (subject) => paths.has(subject),
		isVolatile: plugins?.touchPages ? () => true : isVolatile(course),
	});
}
