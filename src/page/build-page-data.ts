import type { CourseDocument } from "../course/types.ts";
import type { AlsoIn } from "../references/index.ts";
import { directionOf, languageOf, wordsDropOf } from "../words/index.ts";
import { listExports } from "./alternates.ts";
import { buildContents } from "./contents.ts";
import type { CourseIndex } from "./course-index.ts";
import { editUrl } from "./edit-url.ts";
import { findImage } from "./find-image.ts";
import { describe, type Lecture, readingMinutes } from "./lectures.ts";
import {
	describeCourse,
	describeLecture,
	serialise,
} from "./structured-data.ts";
import { repeats } from "./summarise.ts";
import { textOf } from "./text.ts";
import { readTopics } from "./topics.ts";
import type { LectureCard, PageData, SiteData } from "./types.ts";

/** All that a page may need of what is around it. */
export interface CourseView {
	readonly index: CourseIndex;
	readonly lectures: readonly Lecture[];
	readonly site: SiteData;
	/** The works of a lecture that others name too. */
	readonly alsoIn: (lecture: Lecture) => AlsoIn;
	/** The picture of a lecture, or of a page that is none. */
	readonly cardOf: (card: LectureCard | undefined) => string | undefined;
}

/** A lecture among its neighbours. */
export interface Place {
	readonly lecture: Lecture;
	readonly previous?: Lecture;
	readonly next?: Lecture;
}

/** `page.lectern` of one page. What hangs on its rendered body is read when a layout asks. */
export function buildPageData(
	view: CourseView,
	document: CourseDocument,
	place: Place | undefined,
): PageData {
	const { index, site } = view;
	const { config } = index.course;
	const { data } = document;
	const title = textOf(data.title) ?? "";
	const card = place?.lecture.card;
	const description = describe(document);
	const language = languageOf(index.course, document);
	return {
		words: wordsDropOf(language),
		title: card?.title ?? title,
		standfirst:
			description && !repeats(description, title) ? description : undefined,
		number: card?.number,
		unit: card?.unit ?? "Lecture",
		direction: directionOf(data.direction ?? data.lang ?? config.lang),
		authors: namesOf(data.author ?? data.authors),
		previous: place?.previous?.card,
		next: place?.next?.card,
		lectures: lecturesOfTopic(site, data),
		edit_url: editUrl(config, document),
		card_image: findImage(index, data.image) ?? view.cardOf(card),
		get description() {
			return description ?? card?.summary;
		},
		get topics() {
			return card?.topics ?? readTopics(index, data);
		},
		get word_count() {
			return document.facts?.words;
		},
		get reading_minutes() {
			return document.facts && readingMinutes(document.facts.words);
		},
		get contents() {
			const { headings, words } = document.facts ?? {};
			return buildContents(headings ?? [], words ?? 0);
		},
		get lead_html() {
			return document.facts?.leadHtml;
		},
		get exports() {
			return place ? listExports(document, language) : [];
		},
		get also_in() {
			return place ? view.alsoIn(place.lecture) : {};
		},
		get structured_data() {
			return structuredData(view, document, place);
		},
	};
}

/** A lecture is described as such, the home page as the course; other pages need no description. */
function structuredData(
	{ index, lectures, site }: CourseView,
	{ url }: CourseDocument,
	place: Place | undefined,
): string | undefined {
	const { course } = index;
	if (place) return serialise(describeLecture(course, place.lecture));
	return url === "/"
		? serialise(describeCourse(course, lectures, site.staff))
		: undefined;
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
