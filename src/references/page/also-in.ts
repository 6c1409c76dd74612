import { escapeHtml } from "../../html/escape.ts";
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
export function addAlso(html: string, alsoIn: AlsoIn): string {
	return Object.entries(alsoIn).reduce((page, [id, lectures]) => {
		const menu = page.indexOf(`id="${escapeHtml(id)}-citation"`);
		const end = menu < 0 ? -1 : page.indexOf(END, menu);
		return end < 0
			? page
			: page.slice(0, end) + renderAlso(lectures) + page.slice(end);
	}, html);
}

const renderAlso = (lectures: readonly OtherLecture[]): string =>
	`<p class="lectern-also">Also in ${lectures.map(({ label, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`).join(", ")}</p>`;
