import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { yearOf } from "../dates/read-date.ts";
import {
	type LectureReferences,
	referencesOf,
	workKeys,
} from "../page/works.ts";
import type { CslItem, Reference } from "../types.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkList } from "./check-list.ts";
import { placeWithin } from "./written-place.ts";

/**
 * Proofread the reference lists of a course, lectures in their order.
 *
 * @returns What `checkList` says of each list, and across lectures `references/wrong-lecture`,
 *   `references/copied-list`, `references/different-years`, `references/different-titles`.
 */
export function checkReferences(
	lectures: readonly LectureReferences[],
	now: Date,
): Diagnostic[] {
	return [
		...lectures.flatMap((lecture) =>
			lecture.lists.flatMap((list) => checkList(list, lecture, now)),
		),
		...checkHeadings(lectures),
		...checkCopies(lectures),
		...checkSameWorks(lectures),
	];
}

/** A list shorter than this may be the same by chance. */
const FEWEST = 2;

function checkCopies(lectures: readonly LectureReferences[]): Diagnostic[] {
	return lectures.flatMap((lecture, at) => {
		const before = lectures[at - 1];
		const [first, ...others] = referencesOf(lecture.lists);
		const known = new Set(
			before
				? referencesOf(before.lists).map((reference) => reference.raw)
				: [],
		);
		if (!before || !first || others.length + 1 < FEWEST) return [];
		if (![first, ...others].every((reference) => known.has(reference.raw)))
			return [];
		const list = lecture.lists[0];
		return [
			diagnostic(
				"references/copied-list",
				`All ${others.length + 1} references are word for word those of “${before.title}”.`,
				list?.location ?? first.location,
				{
					related: before.lists.slice(0, 1).map((other) => ({
						message: "the same list",
						location: other.location,
					})),
				},
			),
		];
	});
}

/** DOI or arXiv id, and title with author: what stays the same when a year or a title is mistaken. */
function identities(csl: CslItem): string[] {
	const keys = workKeys(csl).map((key) => key.replace(/\|\d*\|/, "|"));
	return keys.filter((key) => !key.startsWith("title:|"));
}

function checkSameWorks(lectures: readonly LectureReferences[]): Diagnostic[] {
	const seen = new Map<string, Reference>();
	return lectures.flatMap((lecture) =>
		referencesOf(lecture.lists).flatMap((reference) => {
			const keys = identities(reference.csl);
			const first = keys
				.map((key) => seen.get(key))
				.find((known) => known !== undefined);
			for (const key of keys) if (!seen.has(key)) seen.set(key, reference);
			return first && first.location.file !== reference.location.file
				? compare(first, reference, lecture)
				: [];
		}),
	);
}

function compare(
	first: Reference,
	second: Reference,
	lecture: LectureReferences,
): Diagnostic[] {
	const related = [{ message: "the same work", location: first.location }];
	const [one, two] = [yearOf(first.csl.issued), yearOf(second.csl.issued)];
	if (one !== undefined && two !== undefined && one !== two) {
		const { location, ...length } = placeWithin(second, String(two), lecture);
		return [
			diagnostic(
				"references/different-years",
				`“${second.csl.title}” is of ${two} here and of ${one} in ${first.location.file}.`,
				location,
				{ ...length, related },
			),
		];
	}
	if (sameTitle(first.csl.title, second.csl.title)) return [];
	const title = second.csl.title ?? "";
	const { location, ...length } = placeWithin(second, title, lecture);
	return [
		diagnostic(
			"references/different-titles",
			`This work is “${title}” here and “${first.csl.title}” in ${first.location.file}.`,
			location,
			{ ...length, related },
		),
	];
}

const bare = (title: string | undefined): string =>
	(title ?? "")
		.replace(/<[^>]*>/g, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");

/** A title and the same without its subtitle count as the same. */
function sameTitle(one: string | undefined, two: string | undefined): boolean {
	const [short = "", long = ""] = [bare(one), bare(two)].sort(
		(a, b) => a.length - b.length,
	);
	return short === "" || long.startsWith(short);
}
