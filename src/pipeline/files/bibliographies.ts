import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Course, CourseDocument } from "../../course/types.ts";
import type { ReadLog } from "../../dependencies/index.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { type CslItem, readBibliography } from "../../references/index.ts";
import type { Result } from "../../result.ts";
import { isRecord } from "../../ruby/record.ts";
import { readOwnText } from "./read-own-text.ts";

/** The works a document may cite, by key. */
export type BibliographiesOf = (
	document: CourseDocument,
	log: ReadLog,
) => Result<ReadonlyMap<string, CslItem>>;

/**
 * The course's `.bib` files, each parsed when a document first cites from it.
 *
 * A document's are what its `bibliography:` names, or else all below `_bibliography` (jekyll-scholar's `source`).
 */
export function openBibliographies(course: Course): BibliographiesOf {
	const read = new Map<string, ReturnType<typeof readBibliography>>();
	const reported = new Set<string>();
	const open = (path: string) => {
		const known = read.get(path);
		if (known) return known;
		const text = readOwnText(course, path);
		const found = text === undefined ? undefined : readBibliography(text, path);
		if (found) read.set(path, found);
		return found;
	};
	return (document, log) => {
		const items = new Map<string, CslItem>();
		const diagnostics: Diagnostic[] = [];
		for (const candidates of namesFor(course, document)) {
			const found = candidates.find((path) => {
				log.read(`file:${path}`, "body");
				return open(path) !== undefined;
			});
			const bibliography = found === undefined ? undefined : open(found);
			for (const [key, item] of bibliography?.value.items ?? [])
				if (!items.has(key)) items.set(key, item);
			if (!found || reported.has(found)) continue;
			reported.add(found);
			diagnostics.push(...(bibliography?.diagnostics ?? []));
		}
		return { value: items, diagnostics };
	};
}

/** For each bibliography the paths it may have: as written, beside the document, in `_bibliography`, in `assets`. */
function namesFor(course: Course, { data, path }: CourseDocument): string[][] {
	const source = sourceOf(course);
	const named = [data.bibliography, data.references]
		.flat()
		.filter(
			(name): name is string =>
				typeof name === "string" && /^[^\s"]+\.bib$/.test(name),
		);
	if (named.length === 0)
		return listBibliographies(course).map((name) => [`${source}/${name}`]);
	const folder = path.replace(/[^/]*$/, "");
	return named.map((name) => {
		const bare = name.replace(/^\.?\//, "");
		return [
			bare,
			`${folder}${bare}`,
			`${source}/${bare}`,
			`assets/bibliography/${bare}`,
		].filter((each) => !each.split("/").includes(".."));
	});
}

const sourceOf = ({ config }: Course): string => {
	const { scholar } = config as unknown as { readonly scholar?: unknown };
	const source = isRecord(scholar) ? scholar.source : undefined;
	return typeof source === "string"
		? source.replace(/^\.?\//, "").replace(/\/$/, "")
		: "_bibliography";
};

/** The names of the files in the course's folder of bibliographies. */
export function listBibliographies(course: Course): string[] {
	try {
		return readdirSync(join(course.source, sourceOf(course)))
			.filter((name) => name.endsWith(".bib"))
			.sort();
	} catch {
		return [];
	}
}
