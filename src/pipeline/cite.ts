import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import {
	bibliographyPlaceholder,
	type CslItem,
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

const mayCite =
	/data-lectern-(?:cite|bibliography|reference)=|<dt?-cite\s|\[[^[\]]*@/;

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
	if (!mayCite.test(text)) return ok({ html });
	log.read("bibliography", "names");
	const items = services.bibliographiesOf(document, log);
	const hasTags = text.includes("data-lectern-");
	if (items.value.size === 0 && !hasTags) return ok({ html });
	const place = createPlace(document);
	const resolved = resolveCitations(text, {
		items: items.value,
		style: document.data.citation_style,
		everything,
		place,
	});
	const list = listOf(resolved.cited, place);
	return ok({ html: resolved.html, ...(list ? { list } : {}) }, [
		...items.diagnostics,
		...resolved.diagnostics,
	]);
}

const isBibliography = (value: unknown): boolean =>
	typeof value === "string" && /^[^\s"]+\.bib$/.test(value);

/** The first line of the document that names a key. */
function createPlace({ path, body, bodyLine }: CourseDocument) {
	return (key: string) => {
		const at = body.indexOf(key);
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
