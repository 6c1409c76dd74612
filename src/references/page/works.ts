import type { SourceLocation } from "../../source/types.ts";
import { latin } from "../citation-key.ts";
import { yearOf } from "../dates/read-date.ts";
import { shortName } from "../format/names.ts";
import type { CslItem, Reference, ReferenceList } from "../types.ts";

/** A lecture and its reference lists. */
export interface LectureReferences {
	/** The post's path in the course, for diagnostics. */
	readonly path: string;
	readonly url: string;
	readonly title: string;
	/** The lecture's number, where it has one. */
	readonly number?: number;
	readonly topics?: readonly string[];
	readonly lists: readonly ReferenceList[];
	/** The line of its file that a place is in, as its author wrote it; undefined where that is none of its own. */
	readonly lineOf?: (place: SourceLocation) => string | undefined;
}

/** A work and the lectures that cite it, each once, in the course's order. */
export interface Work {
	readonly csl: CslItem;
	readonly citations: readonly {
		readonly lecture: LectureReferences;
		readonly reference: Reference;
	}[];
}

const plain = (text: string | undefined): string =>
	(text ?? "")
		.replace(/<[^>]*>/g, "")
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");

/** What makes two references the same work, most telling first: DOI, arXiv id, or title, year and first author. */
export function workKeys(csl: Partial<CslItem>): string[] {
	const author = csl.author?.[0] ?? csl.editor?.[0];
	const arxiv = csl.archive === "arXiv" ? csl.archive_location : undefined;
	const title = plain(csl.title);
	return [
		csl.DOI ? `doi:${csl.DOI.toLowerCase()}` : "",
		arxiv ? `arxiv:${String(arxiv).toLowerCase()}` : "",
		title
			? `title:${title}|${yearOf(csl.issued) ?? ""}|${plain(latin(shortName(author)))}`
			: "",
	].filter(Boolean);
}

export const referencesOf = (lists: readonly ReferenceList[]): Reference[] =>
	lists.flatMap((list) => list.groups.flatMap((group) => group.references));

interface Draft {
	csl: CslItem;
	confidence: number;
	readonly citations: { lecture: LectureReferences; reference: Reference }[];
}

/** Every work of a course once, in the order of first citation; of several readings the surest describes it. */
export function collectWorks(lectures: readonly LectureReferences[]): Work[] {
	const byKey = new Map<string, Draft>();
	const works = new Set<Draft>();
	for (const lecture of lectures)
		for (const reference of referencesOf(lecture.lists))
			add(byKey, works, lecture, reference);
	return [...works].map(({ csl, citations }) => ({ csl, citations }));
}

function add(
	byKey: Map<string, Draft>,
	works: Set<Draft>,
	lecture: LectureReferences,
	reference: Reference,
): void {
	const keys = workKeys(reference.csl);
	const known = keys
		.map((key) => byKey.get(key))
		.find((draft) => draft !== undefined);
	const draft: Draft = known ?? {
		csl: reference.csl,
		confidence: -1,
		citations: [],
	};
	works.add(draft);
	for (const key of keys) if (!byKey.has(key)) byKey.set(key, draft);
	if (score(reference) > draft.confidence) {
		draft.csl = {
			...reference.csl,
			id: known ? draft.csl.id : reference.csl.id,
		};
		draft.confidence = score(reference);
	}
	if (!draft.citations.some((citation) => citation.lecture === lecture))
		draft.citations.push({ lecture, reference });
}

/** Surer first; of two as sure the one that says more. */
const score = (reference: Reference): number =>
	reference.confidence + Object.keys(reference.csl).length / 1000;

/** The works' keys made different from each other: two courses' lists may both have `li2021prefix`. */
export function withUniqueIds(works: readonly Work[]): Work[] {
	const used = new Map<string, number>();
	return works.map((work) => {
		const count = (used.get(work.csl.id) ?? 0) + 1;
		used.set(work.csl.id, count);
		return count === 1
			? work
			: { ...work, csl: { ...work.csl, id: `${work.csl.id}-${count}` } };
	});
}
