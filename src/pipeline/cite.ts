import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import {
	type CslItem,
	findKey,
	hasPlaceholder,
	listHeading,
	type ReferenceList,
	type RenderTemplate,
	resolveCitations,
	scholarPlaceholder,
} from "../references/index.ts";
import { ok, type Result } from "../result.ts";
import { checkCitationStyle, citationStyleOf } from "./citation-style.ts";
import { enhancementsOf } from "./enhance/index.ts";
import { ownWorks, settingsOf } from "./files/bibliography-names.ts";
import { readLanguage } from "./read-language.ts";
import type { Services } from "./services.ts";

export interface CitedText {
	readonly html: string;
	/** The works cited, as a list of references that nothing was guessed of; none where nothing is cited. */
	readonly list?: ReferenceList;
}

/** What citing needs of the shell. */
export interface CiteContext {
	readonly course: Course;
	readonly services: Services;
	readonly log: ReadLog;
	/** Renders jekyll-scholar's `bibliography_template` on a document's page. */
	readonly renderTemplate: (document: CourseDocument) => RenderTemplate;
}

const citation = /<dt?-cite\s|@[\p{L}\p{N}_{]/u;

/** What most texts have none of is searched for first: that is much quicker than the pattern. */
const mayCite = (html: string): boolean =>
	(html.includes("@") || html.includes("-cite")) && citation.test(html);

/** Set the citations of a document's text from the course's bibliographies. */
export function citeWorks(
	html: string,
	document: CourseDocument,
	context: CiteContext,
): Result<CitedText> {
	const { data } = document;
	const everything = enhancementsOf(context.course, document).has("references");
	const own = everything && ownWorks(document).length > 0;
	const whole =
		(everything && isBibliography(data.references)) ||
		(own && data.bibliography === undefined);
	const text = whole
		? withWholeList(html, () =>
				listHeading(html, readLanguage(context.course, document, context.log)),
			)
		: html;
	const may =
		everything && (own || data.bibliography !== undefined || mayCite(text));
	return may || hasPlaceholder(text)
		? resolve(text, document, everything, context)
		: ok({ html });
}

/** A text with the list of all works it may cite below it, where it has no place for one. */
const withWholeList = (html: string, heading: () => string): string =>
	html.includes('data-lectern-scholar="bibliography ')
		? html
		: `${html}\n${heading()}${scholarPlaceholder("bibliography", "")}\n`;

/** jekyll-scholar's tags of the layouts around a text, which are always the course's own. */
export function citeInLayouts(
	html: string,
	document: CourseDocument,
	context: CiteContext,
): Result<string> {
	if (!hasPlaceholder(html)) return ok(html);
	const { value, diagnostics } = resolve(html, document, false, context);
	return ok(value.html, diagnostics);
}

function resolve(
	text: string,
	document: CourseDocument,
	everything: boolean,
	{ course, services, log, renderTemplate }: CiteContext,
): Result<CitedText> {
	log.read("bibliography", "names");
	const { bibliographiesOf } = services;
	const library = bibliographiesOf(document, log);
	if (library.value.items.size === 0 && !hasPlaceholder(text))
		return ok({ html: text }, library.diagnostics);
	const place = createPlace(document);
	const diagnostics = [...library.diagnostics, ...checkCitationStyle(document)];
	const resolved = resolveCitations(text, {
		library: library.value,
		libraryOf(files) {
			const listed = bibliographiesOf(document, log, {
				files,
				listed: !everything,
			});
			diagnostics.push(...listed.diagnostics);
			return listed.value;
		},
		...(everything
			? {
					style: citationStyleOf(document, course),
					language: readLanguage(course, document, log),
				}
			: {}),
		settings: [settingsOf(course), document.data.scholar],
		everything,
		place,
		renderTemplate: renderTemplate(document),
		detailsUrl: (key, { settings }) =>
			detailsUrl(course, settings.detailsFolder, key),
	});
	const list = listOf(resolved.cited, place);
	return ok({ html: resolved.html, ...(list ? { list } : {}) }, [
		...diagnostics,
		...resolved.diagnostics,
	]);
}

const isBibliography = (value: unknown): boolean =>
	typeof value === "string" && /^[^\s"]+\.bib$/.test(value);

/** `/bibliography/key.html`, or with a slash where the site's pages have one. */
function detailsUrl({ config }: Course, folder: string, key: string): string {
	const permalink = String(config.permalink ?? "");
	const ending =
		permalink === "pretty" || permalink.endsWith("/") ? "/" : ".html";
	return `${config.baseurl ?? ""}/${folder}/${key.replace(/[:\s]+/g, "_")}${ending}`;
}

/** Where a document names a key. */
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
