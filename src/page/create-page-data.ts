import type { Course, CourseDocument } from "../course/types.ts";
import {
	buildPageData,
	type CourseView,
	type Place,
} from "./build-page-data.ts";
import { buildSiteData } from "./build-site-data.ts";
import {
	canDrawCards,
	cardUrl,
	courseCardUrl,
	lecturesWithCard,
} from "./card-image.ts";
import { type CourseIndex, indexAddresses } from "./course-index.ts";
import { indexElsewhere } from "./elsewhere.ts";
import { findImage } from "./find-image.ts";
import { type Lecture, listLectures } from "./lectures.ts";
import type { PageMemory } from "./page-memory.ts";
import type { PageData, SiteData } from "./types.ts";

/** What layouts find under `lectern` of the site and of each page. */
export interface CourseData {
	/** `site.lectern` */
	readonly site: SiteData;
	/** `page.lectern` */
	readonly page: (document: CourseDocument) => PageData;
	/** A lecture's neighbours and itself: what is shown on its page hangs on these. None for a page that is no lecture. */
	readonly around: (
		document: CourseDocument,
	) => readonly (CourseDocument | undefined)[] | undefined;
}

export interface PageDataOptions {
	/** What earlier builds have left. */
	readonly memory?: PageMemory | undefined;
	/** Whether all bodies are rendered. */
	readonly isRendered?: boolean;
}

/**
 * Gather what layouts may use of a course, once a build.
 *
 * What hangs on rendered content (facts, excerpts) is read when a layout asks for it, so this may be called before the
 * bodies are rendered; generated pages must be among the course's by then.
 */
export function createPageData(
	course: Course,
	{ memory, isRendered = false }: PageDataOptions = {},
): CourseData {
	const index = indexAddresses(course, memory);
	const lectures = listLectures(index, isRendered);
	const places = placeLectures(lectures);
	const site = buildSiteData(index, lectures);
	const cardOf = chooseCards(index, site);
	const alsoIn = indexElsewhere(course, lectures);
	const view: CourseView = { index, lectures, site, cardOf, alsoIn };
	const made = new Map<CourseDocument, PageData>();
	return {
		site,
		page: (document) => {
			const known = made.get(document);
			if (known) return known;
			const data = buildPageData(view, document, places.get(document));
			made.set(document, data);
			return data;
		},
		around: (document) => {
			const place = places.get(document);
			return (
				place &&
				[place.previous, place.lecture, place.next].map((one) => one?.document)
			);
		},
	};
}

/** The course's own image stands for all its pages; without one, what is drawn. */
function chooseCards(index: CourseIndex, site: SiteData): CourseView["cardOf"] {
	const own = findImage(index, index.course.config.image);
	if (own || !canDrawCards()) return () => own;
	const drawn = new Set(lecturesWithCard(site.lectures));
	return (card) =>
		card && drawn.has(card) ? cardUrl(card.url) : courseCardUrl;
}

function placeLectures(
	lectures: readonly Lecture[],
): ReadonlyMap<CourseDocument, Place> {
	return new Map(
		lectures.map((lecture, index) => [
			lecture.document,
			{ lecture, previous: lectures[index - 1], next: lectures[index + 1] },
		]),
	);
}
