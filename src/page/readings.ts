import type { CourseDocument } from "../course/types.ts";
import type { CslItem, Reference } from "../references/types.ts";
import type { Lecture } from "./lectures.ts";
import { slugOf } from "./text.ts";
import type { LectureCard, Readings, Topic, Work, WorkGroup } from "./types.ts";

type Gathered = Work & { lectures: LectureCard[]; topics: Topic[] };

/** Every work the lectures name, once, under its authors, its year, its lectures and their topics. */
export function gatherReadings(lectures: readonly Lecture[]): Readings {
	const works = gatherWorks(lectures);
	return {
		works,
		by_author: groupWorks(works, ({ authors }) => [
			authors.split(/, | and /)[0] || "Without a named author",
		]),
		by_year: groupWorks(works, ({ year }) => [year || "Undated"]).reverse(),
		by_lecture: groupByLecture(lectures, works),
		by_topic: groupWorks(works, ({ topics }) =>
			topics.map(({ label }) => label),
		),
	};
}

/** The references of a page, in its order. */
export function referencesOf(document: CourseDocument): Reference[] {
	const lists = document.facts?.references ?? [];
	return lists.flatMap(({ groups }) =>
		groups.flatMap(({ references }) => references),
	);
}

/** The works that pages name, each once, as CSL; no two under the same id. */
export function gatherItems(documents: readonly CourseDocument[]): CslItem[] {
	const items = new Map<string, CslItem>();
	const ids = new Set<string>();
	for (const reference of documents.flatMap(referencesOf)) {
		const key = workKey(reference);
		if (items.has(key)) continue;
		const id = freeId(reference.csl.id, ids);
		ids.add(id);
		items.set(key, { ...reference.csl, id });
	}
	return [...items.values()];
}

function freeId(id: string, taken: ReadonlySet<string>): string {
	let free = id;
	for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
	return free;
}

/** Two references are one work by DOI, then arXiv id, then title, year and first author. */
export function workKey({ csl, raw }: Reference): string {
	if (csl.DOI) return `doi:${csl.DOI.toLowerCase()}`;
	const arxiv = /arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/i.exec(
		csl.URL ?? "",
	);
	if (arxiv) return `arxiv:${arxiv[1]}`;
	const [first] = csl.author ?? [];
	const name = first?.family ?? first?.literal ?? "";
	return slugOf(csl.title ? `${csl.title} ${yearOf(csl)} ${name}` : raw);
}

function gatherWorks(lectures: readonly Lecture[]): Work[] {
	const works = new Map<string, Gathered>();
	for (const lecture of lectures)
		for (const reference of referencesOf(lecture.document)) {
			const key = workKey(reference);
			const work = works.get(key) ?? newWork(reference, works.size + 1);
			works.set(key, work);
			addLecture(work, lecture.card);
		}
	return [...works.values()].sort(byAuthorThenYear);
}

function addLecture(work: Gathered, card: LectureCard): void {
	if (work.lectures.includes(card)) return;
	work.lectures.push(card);
	const known = new Set(work.topics.map(({ label }) => label));
	work.topics.push(...card.topics.filter(({ label }) => !known.has(label)));
}

function newWork({ csl, raw }: Reference, position: number): Gathered {
	return {
		id: `work-${position}`,
		title: csl.title ?? withoutMarks(raw),
		authors: authorsOf(csl),
		year: yearOf(csl),
		container: csl["container-title"],
		url: csl.DOI ? `https://doi.org/${csl.DOI}` : csl.URL,
		lectures: [],
		topics: [],
	};
}

/** Markdown's marks off a reference that could not be read. */
function withoutMarks(raw: string): string {
	return raw
		.replace(/\[([^\][]*)\]\([^()]*\)/g, "$1")
		.replace(/[*_`]+/g, "")
		.trim();
}

/** `Lester, Al-Rfou, and Constant`. */
export function authorsOf({ author = [] }: CslItem): string {
	const names = author.map(
		({ family, given, literal, ...name }) =>
			literal ??
			[name["non-dropping-particle"], family ?? given]
				.filter(Boolean)
				.join(" "),
	);
	return new Intl.ListFormat("en").format(names);
}

export function yearOf({ issued }: CslItem): string {
	return String(issued?.["date-parts"]?.[0]?.[0] ?? issued?.literal ?? "");
}

function byAuthorThenYear(a: Work, b: Work): number {
	return compare(sortKey(a), sortKey(b));
}

function sortKey({ authors, title, year }: Work): string {
	return `${slugOf(authors || title)} ${year} ${slugOf(title)}`;
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function groupWorks(
	works: readonly Work[],
	labels: (work: Work) => readonly string[],
): WorkGroup[] {
	const groups = new Map<string, Work[]>();
	for (const work of works)
		for (const label of labels(work)) push(groups, label, work);
	return [...groups]
		.map(([label, works]) => ({ label, id: slugOf(label), works }))
		.sort((a, b) => compare(a.id, b.id));
}

function groupByLecture(
	lectures: readonly Lecture[],
	works: readonly Work[],
): WorkGroup[] {
	const byCard = new Map<LectureCard, Work[]>();
	for (const work of works)
		for (const card of work.lectures) push(byCard, card, work);
	return lectures.flatMap(({ card }) => {
		const named = byCard.get(card);
		const label = labelOf(card);
		return named ? [{ label, id: slugOf(label), works: named }] : [];
	});
}

/** `Lecture 9: Prompt and Prefix Tuning`. */
export function labelOf({ unit, number, title }: LectureCard): string {
	return number ? `${unit} ${number}: ${title}` : title;
}

function push<Key>(groups: Map<Key, Work[]>, key: Key, work: Work): void {
	const group = groups.get(key);
	if (group) group.push(work);
	else groups.set(key, [work]);
}
