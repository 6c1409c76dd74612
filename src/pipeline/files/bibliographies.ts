import type { Course, CourseDocument } from "../../course/types.ts";
import type { ReadLog } from "../../dependencies/index.ts";
import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import {
	type Bibliography,
	joinBibliographies,
	type Library,
	readBibliography,
} from "../../references/index.ts";
import { ok, type Result } from "../../result.ts";
import {
	type BibliographyName,
	listBibliographies,
	namesFor,
} from "./bibliography-names.ts";
import { readOwnText } from "./read-own-text.ts";

/** The works a document may cite. */
export type BibliographiesOf = (
	document: CourseDocument,
	log: ReadLog,
) => Result<Library>;

/**
 * The course's `.bib` files, each parsed when a document first cites from it.
 *
 * @returns Of a document, what is wrong in the files it cites from, and `references/no-bibliography` for each that
 *   it names and that is not there.
 */
export function openBibliographies(course: Course): BibliographiesOf {
	const read = new Map<string, Result<Bibliography> | undefined>();
	const keepLinks = course.config.links === "keep";
	const open = (path: string) => {
		if (read.has(path)) return read.get(path);
		const text = readOwnText(course, path);
		const found =
			text === undefined
				? undefined
				: readBibliography(text, path, { keepLinks });
		read.set(path, found);
		return found;
	};
	return (document, log) => {
		const found: Bibliography[] = [];
		const diagnostics: Diagnostic[] = [];
		for (const name of namesFor(course, document)) {
			const path = name.candidates.find((candidate) => {
				log.read(`file:${candidate}`, "body");
				return open(candidate) !== undefined;
			});
			const bibliography = path === undefined ? undefined : open(path);
			if (bibliography) found.push(bibliography.value);
			diagnostics.push(
				...(bibliography?.diagnostics ?? [missing(name, document, course)]),
			);
		}
		return ok(joinBibliographies(found), diagnostics);
	};
}

function missing(
	{ written, key, candidates }: BibliographyName,
	{ path, keyPlaces }: CourseDocument,
	course: Course,
): Diagnostic {
	const known = listBibliographies(course);
	return diagnostic(
		"references/no-bibliography",
		`There is no bibliography \`${written}\`; looked for ${candidates.map((each) => `\`${each}\``).join(", ")}.`,
		keyPlaces.get(key) ?? { file: path, line: 1, column: 1 },
		{
			length: key.length,
			...(known.length > 0
				? {
						hint: `The course has ${known.map((each) => `\`${each}\``).join(", ")}.`,
					}
				: { hint: "Bibliographies stand in `_bibliography`." }),
		},
	);
}
