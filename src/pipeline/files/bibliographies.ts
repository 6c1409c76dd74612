import type { Course, CourseDocument } from "../../course/types.ts";
import type { ReadLog } from "../../dependencies/index.ts";
import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import {
	type Bibliography,
	joinBibliographies,
	type Library,
	readBibliography,
	readCslItems,
} from "../../references/index.ts";
import { ok, type Result } from "../../result.ts";
import {
	type BibliographyName,
	listBibliographies,
	listedByDefault,
	namesFor,
	namesOfTag,
	ownWorks,
} from "./bibliography-names.ts";
import { readOwnText } from "./read-own-text.ts";

/** Which of the course's bibliographies are asked for. */
export interface BibliographyChoice {
	/** The files a tag names; of none, the document's. */
	readonly files: readonly string[];
	/** Only what jekyll-scholar's lists show where neither tag nor document names a file. */
	readonly listed: boolean;
}

/** The works a document may cite. */
export type BibliographiesOf = (
	document: CourseDocument,
	log: ReadLog,
	choice?: BibliographyChoice,
) => Result<Library>;

/**
 * The course's `.bib` files, each parsed when a document first cites from it.
 *
 * @returns Of a document, what is wrong in the files it cites from, and `references/no-bibliography` for each that
 *   it names and that is not there.
 */
export function openBibliographies(course: Course): BibliographiesOf {
	const opened = new Map<string, Result<Bibliography> | undefined>();
	const keepLinks = course.config.links === "keep";
	const open = (path: string) => {
		if (opened.has(path)) return opened.get(path);
		const text = readOwnText(course, path);
		const found =
			text === undefined
				? undefined
				: readBibliography(text, path, { keepLinks });
		opened.set(path, found);
		return found;
	};
	const openOwn = rememberOwn({ keepLinks });
	return (document, log, choice = { files: [], listed: false }) => {
		const own = choice.files.length === 0 ? openOwn(document) : undefined;
		const found: Bibliography[] = own ? [own.value] : [];
		const diagnostics: Diagnostic[] = [...(own?.diagnostics ?? [])];
		for (const name of choose(course, document, choice)) {
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

function choose(
	course: Course,
	document: CourseDocument,
	{ files, listed }: BibliographyChoice,
): BibliographyName[] {
	if (files.length > 0) return namesOfTag(course, files);
	return listed && document.data.bibliography === undefined
		? listedByDefault(course, document)
		: namesFor(course, document);
}

/** Reads the works of a document's front matter once: who asks twice gets the same works. */
function rememberOwn(options: { readonly keepLinks: boolean }) {
	const read = new WeakMap<object, Result<Bibliography>>();
	return (document: CourseDocument): Result<Bibliography> | undefined => {
		const works = ownWorks(document);
		const list = document.data.references;
		if (works.length === 0 || typeof list !== "object" || !list)
			return undefined;
		const known = read.get(list);
		if (known) return known;
		const found = readCslItems(works, placeOfOwn(document), options);
		read.set(list, found);
		return found;
	};
}

const placeOfOwn = ({ path, keyPlaces, bodyLine }: CourseDocument) =>
	keyPlaces.get("references") ?? { file: path, line: bodyLine, column: 1 };

function missing(
	{ written, key, candidates }: BibliographyName,
	{ path, keyPlaces, bodyLine }: CourseDocument,
	course: Course,
): Diagnostic {
	const known = listBibliographies(course);
	return diagnostic(
		"references/no-bibliography",
		`There is no bibliography \`${written}\`; looked for ${candidates.map((each) => `\`${each}\``).join(", ")}.`,
		keyPlaces.get(key) ?? { file: path, line: bodyLine, column: 1 },
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
