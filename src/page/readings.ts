import { escapeHtml } from "../html/escape.ts";
import {
	type Work as CitedWork,
	type CslItem,
	collectReadings,
	formatCitationHtml,
	type LectureReferences,
	type ReadingsGroup,
	referencesOf,
	styleNamed,
} from "../references/index.ts";
import { type Language, languageOf } from "../words/index.ts";
import type { CourseIndex } from "./course-index.ts";
import type { Lecture } from "./lectures.ts";
import { plainText, slugOf, textOf } from "./text.ts";
import type { LectureCard, Readings, Work, WorkGroup } from "./types.ts";

/** Every work the lectures name, once, under its authors, its year, its lectures and their topics. */
export function gatherReadings(
	{ course }: CourseIndex,
	lectures: readonly Lecture[],
): Readings {
	const language = languageOf(course);
	const cited = new Map(
		lectures.map((lecture) => [
			listReferences(lecture, language),
			lecture.card,
		]),
	);
	const readings = collectReadings([...cited.keys()]);
	const style = textOf(course.config.citation_style);
	const cite = (csl: CslItem) => citeWithLink(csl, style, language);
	const works = new Map(
		readings.works.map((work) => [work, describeWork(work, cited, cite)]),
	);
	const group = (groups: readonly ReadingsGroup[], unnamed: string) =>
		groups.map((group, index) => describeGroup(group, index, works, unnamed));
	return {
		works: [...works.values()],
		by_author: groupByInitial([...works.values()]),
		by_year: group(readings.byYear, language.say("undated")),
		by_lecture: group(readings.byLecture, ""),
		by_topic: group(readings.byTopic, language.say("without_topic")),
	};
}

/** A lecture's references as the readings need them. */
export function listReferences(
	{ document, card }: Lecture,
	language: Language,
): LectureReferences {
	return {
		path: document.path,
		url: card.url,
		title: labelOf(card, language),
		topics: card.topics.map(({ label }) => label),
		lists: document.facts?.references ?? [],
	};
}

/** The works of a lecture's page, in its order. */
export function worksOf({ document }: Lecture): CslItem[] {
	return referencesOf(document.facts?.references ?? []).map(({ csl }) => csl);
}

/** `Lecture 9: Prompt and Prefix Tuning`. */
export function labelOf(
	{ unit, number, title }: LectureCard,
	language: Language,
): string {
	return language.numberedTitle(unit, number, title);
}

function describeWork(
	{ csl, citations }: CitedWork,
	cards: ReadonlyMap<LectureReferences, LectureCard>,
	cite: (csl: CslItem) => string,
): Work {
	const [first] = citations;
	return {
		id: csl.id,
		html: csl.title
			? cite(csl)
			: escapeHtml(withoutMarks(first?.reference.raw ?? csl.id)),
		lectures: citations.flatMap(({ lecture }) => cards.get(lecture) ?? []),
	};
}

/** The citation with its address on the title, where a reader looks for it, and not written out behind it. */
function citeWithLink(
	csl: CslItem,
	style: string | undefined,
	language: Language,
): string {
	const { DOI, URL, ...rest } = csl;
	const html = formatCitationHtml({ ...rest }, styleNamed(style), language);
	const address = DOI ? `https://doi.org/${DOI}` : URL;
	const title = escapeHtml((csl.title ?? "").replace(/\.$/, ""));
	if (!address || !html.includes(title)) return html;
	const link = `<a href="${escapeHtml(address)}">${title}</a>`;
	return html.replace(title, () => link);
}

/** Markdown's marks off a reference that could not be read. */
function withoutMarks(raw: string): string {
	return raw
		.replace(/\[([^\][]*)\]\([^()]*\)/g, "$1")
		.replace(/[*_`]+/g, "")
		.trim();
}

/** The works in the order of their authors, under the letters these begin with. */
function groupByInitial(works: readonly Work[]): WorkGroup[] {
	const groups = new Map<string, Work[]>();
	for (const work of works) {
		const initial = initialOf(work.html);
		groups.set(initial, groups.get(initial) ?? []);
		groups.get(initial)?.push(work);
	}
	return [...groups].map(([label, works], index) => ({
		label,
		id: `letter-${index + 1}`,
		works,
	}));
}

function initialOf(html: string): string {
	const text = plainText(html).normalize("NFKD");
	return /\p{L}/u.exec(text)?.[0].toUpperCase() ?? "#";
}

function describeGroup(
	{ title, works }: ReadingsGroup,
	index: number,
	described: ReadonlyMap<CitedWork, Work>,
	unnamed: string,
): WorkGroup {
	const label = title || unnamed;
	return {
		label,
		id: slugOf(label) || String(index + 1),
		works: works.flatMap((work) => described.get(work) ?? []),
	};
}
