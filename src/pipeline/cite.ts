import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import {
	bibliographyPlaceholder,
	type CslItem,
	findKey,
	type ReferenceList,
	resolveCitations,
} from "../references/index.ts";
import { ok, type Result } from "../result.ts";
import { enhancementsOf } from "./is-enhanced.ts";
import type { Services } from "./services.ts";

export interface CitedText {
	readonly html: string;
	/** The works cited, as a list of references that nothing was guessed of; none where nothing is cited. */
	readonly list?: ReferenceList;
}

const citation =
	/data-lectern-(?:cite|bibliography|reference)=|<dt?-cite\s|\[[^[\]]*@/;

/** What most texts have none of is searched for first: that is much quicker than the pattern. */
function mayCite(html: string): boolean {
	const hasSign =
		html.includes("@") ||
		html.includes("-cite") ||
		html.includes("data-lectern-");
	return hasSign && citation.test(html);
}

/** Set a document's citations from the course's bibliographies. */
export function citeWorks(
	html: string,
	document: CourseDocument,
	course: Course,
	services: Services,
	log: ReadLog,
): Result<CitedText> {
	const everything = enhancementsOf(course, document).has("references");
	const whole = everything && isBibliography(document.data.references);
	const text = whole ? `${html}\n${bibliographyPlaceholder("")}\n` : html;
	const named = everything && document.data.bibliography !== undefined;
	if (!named && !mayCite(text)) return ok({ html });
	log.read("bibliography", "names");
	const library = services.bibliographiesOf(document, log);
	const hasTags = text.includes("data-lectern-");
	if (library.value.items.size === 0 && !hasTags)
		return ok({ html }, library.diagnostics);
	const place = createPlace(document);
	const resolved = resolveCitations(text, {
		items: library.value.items,
		style: document.data.citation_style,
		everything,
		place,
	});
	const list = listOf(resolved.cited, place);
	return ok({ html: resolved.html, ...(list ? { list } : {}) }, [
		...library.diagnostics,
		...resolved.diagnostics,
	]);
}

const isBibliography = (value: unknown): boolean =>
	typeof value === "string" && /^[^\s"]+\.bib$/.test(value);

/** The first line of the document that names a key. */
function createPlace({ path, body, bodyLine }: CourseDocument) {
	return (key: string) => {
		const at = findKey(body, key);
		const before = body.slice(0, Math.max(0, at));
		return {
			file: path,
			line: bodyLine + before.split("\n").length - 1,
			column: before.length - before.lastIndexOf("\n"),
		};
	};
}

function listOf(
	items: readonly CslItem[],
	place: ReturnType<typeof createPlace>,
): ReferenceList | undefined {
	if (items.length === 0) return undefined;
	const references = items.map((csl) => ({
		id: csl.id,
		raw: csl.title ?? csl.id,
		csl,
		confidence: 1,
		location: place(csl.id),
	}));
	return { groups: [{ references }], location: place("") };
}
