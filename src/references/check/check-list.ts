import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { yearOf } from "../dates/read-date.ts";
import { type LectureReferences, workKeys } from "../page/works.ts";
import type { Reference, ReferenceList } from "../types.ts";
import { findRemoval } from "./find-removal.ts";
import { placeWithin } from "./written-place.ts";

/**
 * Proofread one list of a lecture by itself.
 *
 * @param now - The moment of the build: a year after its is still to come.
 * @returns `references/duplicate` (the first of the two in `related`), with a fix where the second is the same word for
 *   word in one group and has a line of its own; `references/future-year` at the year.
 */
export function checkList(
	list: ReferenceList,
	lecture: LectureReferences,
	now: Date,
): Diagnostic[] {
	const references = list.groups.flatMap((group) => group.references);
	return [
		...checkDuplicates(list, lecture),
		...references.flatMap((reference) => checkYear(reference, lecture, now)),
	];
}

function checkDuplicates(
	{ groups }: ReferenceList,
	lecture: LectureReferences,
): Diagnostic[] {
	const seen = new Map<string, Reference>();
	return groups.flatMap((group) =>
		group.references.flatMap((reference) => {
			const keys = workKeys(reference.csl);
			const first = keys
				.map((key) => seen.get(key))
				.find((known) => known !== undefined);
			for (const key of keys) if (!seen.has(key)) seen.set(key, reference);
			if (!first) return [];
			const isSame =
				first.raw === reference.raw && group.references.includes(first);
			const length = isSame ? findRemoval(reference, lecture) : undefined;
			return [
				diagnostic(
					"references/duplicate",
					`“${reference.csl.title ?? reference.raw}” stands twice in this list.`,
					reference.location,
					{
						related: [{ message: "first here", location: first.location }],
						...(length ? { fix: { length, text: "" } } : {}),
					},
				),
			];
		}),
	);
}

function checkYear(
	reference: Reference,
	lecture: LectureReferences,
	now: Date,
): Diagnostic[] {
	const year = yearOf(reference.csl.issued);
	if (year === undefined || year <= now.getUTCFullYear()) return [];
	const { location, ...length } = placeWithin(reference, String(year), lecture);
	return [
		diagnostic(
			"references/future-year",
			`The year ${year} is still to come (it is ${now.getUTCFullYear()}).`,
			location,
			length,
		),
	];
}
