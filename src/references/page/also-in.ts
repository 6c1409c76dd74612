import { escapeHtml } from "../../html/escape.ts";
import { fill, type Language, plainEnglish } from "../../words/index.ts";
import { collectWorks, type LectureReferences } from "./works.ts";

/** A lecture that names a work too. */
export interface OtherLecture {
	readonly label: string;
	readonly url: string;
}

/** By a reference's anchor: the other lectures that name its work. */
export type AlsoIn = Readonly<Record<string, readonly OtherLecture[]>>;

/** For each lecture the works that others name too, the others in the course's order. */
export function findElsewhere(
	lectures: readonly LectureReferences[],
): ReadonlyMap<LectureReferences, Record<string, LectureReferences[]>> {
	const elsewhere = new Map<
		LectureReferences,
		Record<string, LectureReferences[]>
	>();
	for (const { citations } of collectWorks(lectures)) {
		if (citations.length < 2) continue;
		for (const { lecture, reference } of citations) {
			const own = elsewhere.get(lecture) ?? {};
			own[reference.id] = citations
				.map((citation) => citation.lecture)
				.filter((other) => other !== lecture);
			elsewhere.set(lecture, own);
		}
	}
	return elsewhere;
}

const END = "</div></details>";

/** Say in the menus of a page's references where else their works are named. */
export function addAlso(
	html: string,
	alsoIn: AlsoIn,
	language: Language = plainEnglish,
): string {
	return Object.entries(alsoIn).reduce((page, [id, lectures]) => {
		const menu = page.indexOf(`id="${escapeHtml(id)}-citation"`);
		const end = menu < 0 ? -1 : page.indexOf(END, menu);
		return end < 0
			? page
			: page.slice(0, end) + renderAlso(lectures, language) + page.slice(end);
	}, html);
}

function renderAlso(
	lectures: readonly OtherLecture[],
	language: Language,
): string {
	const links = lectures.map(
		({ label, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`,
	);
	const list = links.join(escapeHtml(language.say("comma")));
	return `<p class="lectern-also">${fill(escapeHtml(language.say("also_in")), { lectures: list })}</p>`;
}
