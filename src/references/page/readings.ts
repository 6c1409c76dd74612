import { latin } from "../citation-key.ts";
import { yearOf } from "../dates/read-date.ts";
import { invert, shortName } from "../format/names.ts";
import { named } from "../names/others.ts";
import { collate } from "./collate.ts";
import {
	collectWorks,
	type LectureReferences,
	type Work,
	withUniqueIds,
} from "./works.ts";

/** Works under one heading of the Readings page. */
export interface ReadingsGroup {
	readonly title: string;
	/** Address of the lecture, where the heading is one. */
	readonly url?: string;
	readonly works: readonly Work[];
}

/** What the Readings page shows: every work once, and the same works in four orders. */
export interface Readings {
	readonly works: readonly Work[];
	readonly byAuthor: readonly ReadingsGroup[];
	readonly byYear: readonly ReadingsGroup[];
	readonly byLecture: readonly ReadingsGroup[];
	readonly byTopic: readonly ReadingsGroup[];
}

/** The readings of a course. Works without an author or a year come last, under an empty title. */
export function collectReadings(
	lectures: readonly LectureReferences[],
): Readings {
	const works = sortWorks(withUniqueIds(collectWorks(lectures)));
	return {
		works,
		byAuthor: group(
			works,
			(work) =>
				named(work.csl.author ?? work.csl.editor).map(
					(name) => invert(name).split(",")[0] ?? "",
				),
			(one, other) => collate(latin(one), latin(other)),
		),
		byYear: group(
			works,
			(work) => [String(yearOf(work.csl.issued) ?? "")],
			(one, other) => Number(other) - Number(one),
		),
		byLecture: lectures
			.map((lecture) => ({
				title: lecture.title,
				url: lecture.url,
				works: works.filter((work) =>
					work.citations.some((citation) => citation.lecture === lecture),
				),
			}))
			.filter(({ works: cited }) => cited.length > 0),
		byTopic: group(
			works,
			(work) => work.citations.flatMap(({ lecture }) => lecture.topics ?? []),
			collate,
		),
	};
}

const sortWorks = (works: readonly Work[]): Work[] => {
	const key = (work: Work): string =>
		latin(
			shortName(work.csl.author?.[0] ?? work.csl.editor?.[0]) ||
				(work.csl.title ?? ""),
		);
	return works
		.map((work) => ({
			work,
			key: key(work),
			year: yearOf(work.csl.issued) ?? 9999,
		}))
		.sort((one, other) => collate(one.key, other.key) || one.year - other.year)
		.map(({ work }) => work);
};

function group(
	works: readonly Work[],
	titles: (work: Work) => readonly string[],
	order: (one: string, other: string) => number,
): ReadingsGroup[] {
	const groups = new Map<string, Work[]>();
	for (const work of works) {
		const named = titles(work).filter(Boolean);
		for (const title of new Set(named.length > 0 ? named : [""])) {
			const list = groups.get(title) ?? [];
			list.push(work);
			groups.set(title, list);
		}
	}
	return [...groups]
		.sort(([one], [other]) =>
			one === "" ? 1 : other === "" ? -1 : order(one, other),
		)
		.map(([title, list]) => ({ title, works: list }));
}
