import type { Course, CourseDocument } from "../course/types.ts";
import { listExports } from "./alternates.ts";
import { buildSiteData } from "./build-site-data.ts";
import { buildContents } from "./contents.ts";
import { type CourseIndex, indexAddresses } from "./course-index.ts";
import { editUrl } from "./edit-url.ts";
import { findImage } from "./find-image.ts";
import { directionOf } from "./language.ts";
import {
	describe,
	type Lecture,
	listLectures,
	readingMinutes,
	repeats,
} from "./lectures.ts";
import {
	describeCourse,
	describeLecture,
	serialise,
} from "./structured-data.ts";
import { textOf } from "./text.ts";
import { readTopics } from "./topics.ts";
import type { PageData, SiteData } from "./types.ts";

/** What layouts find under `lectern` of the site and of each page. */
export interface CourseData {
	/** `site.lectern` */
	readonly site: SiteData;
	/** `page.lectern` */
	readonly page: (document: CourseDocument) => PageData;
}

/** A lecture among its neighbours. */
interface Place {
	readonly lecture: Lecture;
	readonly previous?: Lecture;
	readonly next?: Lecture;
}

/**
 * Gather what layouts may use of a course, once a build.
 *
 * What hangs on rendered content (facts, excerpts) is read when a layout asks for it, so this may be called before the
 * bodies are rendered; generated pages must be among the course's by then.
 */
export function createPageData(course: Course): CourseData {
	const index = indexAddresses(course);
	const lectures = listLectures(index);
	const places = placeLectures(lectures);
	const site = buildSiteData(index, lectures);
	return {
		site,
		page: (document) =>
			buildPageData(index, site, document, places.get(document), () =>
				describeCourse(course.config, lectures, site.staff),
			),
	};
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

function buildPageData(
	index: CourseIndex,
	site: SiteData,
	document: CourseDocument,
	place: Place | undefined,
	describeHome: () => Readonly<Record<string, unknown>>,
): PageData {
	const { config } = index.course;
	const { data, facts } = document;
	const title = textOf(data.title) ?? "";
	const card = place?.lecture.card;
	const description = describe(document);
	return {
		title: card?.title ?? title,
		description: description ?? card?.summary,
		standfirst:
			description && !repeats(description, title) ? description : undefined,
		number: card?.number,
		unit: card?.unit ?? "Lecture",
		direction: directionOf(data.direction ?? data.lang ?? config.lang),
		authors: namesOf(data.author ?? data.authors),
		words: facts?.words,
		reading_minutes: facts && readingMinutes(facts.words),
		contents: buildContents(facts?.headings ?? [], facts?.words ?? 0),
		topics: card?.topics ?? readTopics(index, data),
		previous: place?.previous?.card,
		next: place?.next?.card,
		lectures: lecturesOfTopic(site, data),
		lead_html: facts?.leadHtml,
		edit_url: editUrl(config, document),
		card_image: findImage(index, data.image) ?? findImage(index, config.image),
		exports: place ? listExports(document) : [],
		structured_data: place
			? serialise(describeLecture(config, place.lecture))
			: document.url === "/"
				? serialise(describeHome())
				: undefined,
	};
}

/** The lectures of the topic whose page this is. */
function lecturesOfTopic(site: SiteData, data: CourseDocument["data"]) {
	const { topic_kind: kind, topic_slug: slug } = data;
	if (kind !== "category" && kind !== "tag") return undefined;
	const groups = kind === "category" ? site.categories : site.tags;
	return groups.find((group) => group.slug === slug)?.lectures;
}

/** `Ada Lovelace, Alan Turing` of a name, a map with `name`, or a list of those. */
function namesOf(written: unknown): string | undefined {
	const people = Array.isArray(written) ? written : [written];
	const names = people.map((person) =>
		textOf(
			typeof person === "object" && person !== null && "name" in person
				? person.name
				: person,
		),
	);
	return names.filter(Boolean).join(", ") || undefined;
}
