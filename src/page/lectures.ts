import type { Course, CourseDocument } from "../course/types.ts";
import { once } from "../once.ts";
import { languageOf } from "../words/index.ts";
import type { CourseIndex } from "./course-index.ts";
import { findImage } from "./find-image.ts";
import {
	type LectureNumber,
	readLectureNumber,
	slugOfPath,
	withoutNumber,
} from "./lecture-number.ts";
import { summarise } from "./summarise.ts";
import { plainText, textOf } from "./text.ts";
import { readTopics } from "./topics.ts";
import type { LectureCard } from "./types.ts";

const WORDS_PER_MINUTE = 220;

/** A lecture in its course: the document and what lists say of it. */
export interface Lecture {
	readonly document: CourseDocument;
	readonly card: LectureCard;
}

/** The course's lectures, oldest first: its posts, and the documents of a collection named `lectures`. */
export function lectureDocuments({ collections }: Course): CourseDocument[] {
	return collections
		.filter(({ label }) => label === "posts" || label === "lectures")
		.flatMap(({ documents }) => documents)
		.filter(
			({ written, outputExtension }) => written && isHtml(outputExtension),
		)
		.sort(byDateThenPath);
}

/** @param isRendered - Whether all bodies are rendered, so that what cards say of them is what it will stay. */
export function listLectures(
	index: CourseIndex,
	isRendered: boolean,
): Lecture[] {
	const documents = lectureDocuments(index.course);
	const numbers = numberLectures(index.course, documents);
	const cardOf = isRendered ? recallCard : buildCard;
	return documents.map((document, position) => ({
		document,
		card: cardOf(index, document, numbers[position]),
	}));
}

/** Minutes it takes to read so many words; at least one. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** A page's description in plain text: its own, else its excerpt's. */
export function describe(document: CourseDocument): string | undefined {
	const { description, subtitle } = document.data;
	const written = textOf(description) ?? textOf(subtitle);
	return written && plainText(written);
}

function isHtml(extension: string): boolean {
	return extension === ".html" || extension === ".htm";
}

function byDateThenPath(a: CourseDocument, b: CourseDocument): number {
	return (
		(dateOf(a)?.getTime() ?? 0) - (dateOf(b)?.getTime() ?? 0) ||
		(a.path < b.path ? -1 : 1)
	);
}

/** Where no lecture says its number, its place in the course is its number. */
function numberLectures(
	course: Course,
	documents: readonly CourseDocument[],
): (LectureNumber | undefined)[] {
	const numbers = documents.map((document) =>
		readLectureNumber(
			document.data,
			slugOfPath(document.path),
			languageOf(course, document),
		),
	);
	return numbers.some(Boolean)
		? numbers
		: documents.map((_, index) => ({
				unit: "Lecture",
				number: String(index + 1),
			}));
}

/** A document that is no post has a date only if its author gave it one; otherwise it bears the build's. */
function dateOf({ kind, data, date }: CourseDocument) {
	return kind === "post" || data.date ? date : undefined;
}

/** A card that says only what one has said before is the same object: whoever knows that one knows it. */
function recallCard(
	index: CourseIndex,
	document: CourseDocument,
	number: LectureNumber | undefined,
): LectureCard {
	const { data, content, excerpt, facts } = document;
	const { cards } = index.memory;
	const fixed = fixedFields(index, document, number);
	const topics = readTopics(index, data);
	const madeOf = [...Object.values(fixed), topics, content, excerpt, facts];
	const known = cards.get(data);
	if (known?.madeOf.every((part, at) => part === madeOf[at])) return known.card;
	const description = describe(document);
	const summary = once(() =>
		summarise({ content, excerpt }, textOf(data.title) ?? "", description),
	);
	const card: LectureCard = {
		...fixed,
		topics,
		get summary() {
			return summary();
		},
		reading_minutes: facts && readingMinutes(facts.words),
		has_video: (facts?.videos.length ?? 0) > 0,
	};
	cards.set(data, { madeOf, card });
	return card;
}

function fixedFields(
	index: CourseIndex,
	document: CourseDocument,
	number: LectureNumber | undefined,
) {
	const { data, url } = document;
	return {
		title: withoutNumber(
			textOf(data.title) ?? "",
			number,
			languageOf(index.course, document),
		),
		number: number?.number,
		unit: number?.unit ?? "Lecture",
		url,
		date: dateOf(document),
		thumbnail: findImage(index, data.image ?? data.thumbnail),
	};
}

/** Facts and excerpt come later than the course: the card asks the document when it is asked. */
function buildCard(
	index: CourseIndex,
	document: CourseDocument,
	number: LectureNumber | undefined,
): LectureCard {
	const { data } = document;
	const title = textOf(data.title) ?? "";
	return {
		...fixedFields(index, document, number),
		get topics() {
			return readTopics(index, data);
		},
		get summary() {
			return summarise(document, title, describe(document));
		},
		get reading_minutes() {
			return document.facts && readingMinutes(document.facts.words);
		},
		get has_video() {
			return (document.facts?.videos.length ?? 0) > 0;
		},
	};
}
