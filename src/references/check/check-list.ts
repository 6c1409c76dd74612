import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { yearOf } from "../date.ts";
import { workKeys } from "../page/works.ts";
import type { Reference, ReferenceList } from "../types.ts";

/**
 * Proofread one list by itself.
 *
 * @param now - The moment of the build: a year after its is still to come.
 * @returns `references/duplicate` (the first of the two in `related`), `references/future-year`.
 */
export function checkList(list: ReferenceList, now: Date): Diagnostic[] {
	const references = list.groups.flatMap((group) => group.references);
	return [
		...checkDuplicates(references),
		...references.flatMap((reference) => checkYear(reference, now)),
	];
}

function checkDuplicates(references: readonly Reference[]): Diagnostic[] {
	const seen = new Map<string, Reference>();
	return references.flatMap((reference) => {
		const keys = workKeys(reference.csl);
		const first = keys
			.map((key) => seen.get(key))
			.find((known) => known !== undefined);
		for (const key of keys) if (!seen.has(key)) seen.set(key, reference);
		return first
			? [
					diagnostic(
						"references/duplicate",
						`“${reference.csl.title ?? reference.raw}” stands twice in this list.`,
						reference.location,
						{ related: [{ message: "first here", location: first.location }] },
					),
				]
			: [];
	});
}

function checkYear(reference: Reference, now: Date): Diagnostic[] {
	const year = yearOf(reference.csl.issued);
	if (year === undefined || year <= now.getUTCFullYear()) return [];
	return [
		diagnostic(
			"references/future-year",
			`The year ${year} is still to come (it is ${now.getUTCFullYear()}).`,
			reference.location,
		),
	];
}
