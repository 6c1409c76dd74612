import { diagnostic } from "../diagnostics/create.ts";
import type { FrontMatter } from "../front-matter/types.ts";
import { deepMerge } from "../ruby/record.ts";
import { parseLocalTime } from "../ruby/time/parse-time.ts";
import { RubyTime } from "../ruby/values.ts";
import { readDocumentName } from "./document-name.ts";
import type { SiteContext } from "./site-context.ts";
import { titleizeSlug } from "./slugify.ts";
import { categoriesOf, mergeCategories, tagsOf } from "./taxonomy.ts";

type Data = Record<string, unknown>;

/** What a document's data are made from, beside its file. */
export interface DocumentPlace {
	/** Below `collections_dir`. */
	readonly relativePath: string;
	/** Path for diagnostics. */
	readonly path: string;
	/** Label of its collection. */
	readonly collection: string;
	readonly draft: boolean;
	/** The folders above `_posts` or `_drafts`, which are categories. */
	readonly folders: readonly string[];
}

/**
 * A document's data as Jekyll has them: folders, then front-matter defaults, then front matter; then title, slug, date,
 * extension from the file name, and categories and tags as lists.
 */
export function documentData(
	context: SiteContext,
	place: DocumentPlace,
	matter: FrontMatter,
): Data {
	const defaults = context.defaults.find(place.relativePath, place.collection);
	let data: Data = { draft: place.draft, categories: place.folders };
	for (const layer of [defaults, matter.data]) {
		const categories = mergeCategories(data.categories, layer.categories);
		data = { ...deepMerge(data, layer), categories };
	}
	const written = readDate(context, place, matter, data);
	const name = readDocumentName(place.relativePath);
	data.date = written ?? dateOfName(context, place, name.date);
	if (data.date === undefined) delete data.date;
	data.title ||= titleizeSlug(name.slug);
	data.slug ||= name.slug;
	data.ext ||= name.extension ?? null;
	data.categories = categoriesOf(data);
	data.tags = tagsOf(data);
	return data;
}

/** The date that front matter gives; one that is none is reported, and the file name's counts. */
function readDate(
	context: SiteContext,
	place: DocumentPlace,
	matter: FrontMatter,
	{ date }: Data,
): RubyTime | undefined {
	if (date === undefined || date === null || date === false) return undefined;
	const time = toTime(date, context);
	if (!time) {
		const location = matter.places.get("date");
		context.report(
			diagnostic(
				"front-matter/invalid-date",
				`Expected \`date\` to be a date, found \`${String(date)}\`.`,
				location ?? { file: place.path, line: 1, column: 1 },
				{
					length: location ? "date".length : 0,
					jekyll: invalidDate(place, date, "YAML front matter"),
				},
			),
		);
	}
	return time;
}

/** What is a time already needs no reading; a day begins at midnight in the site's zone. */
function toTime(
	date: unknown,
	{ zone, time }: SiteContext,
): RubyTime | undefined {
	return date instanceof RubyTime
		? RubyTime.in(zone, Math.floor(date.getTime() / 1000) * 1000)
		: parseLocalTime(String(date), zone, time);
}

function dateOfName(
	context: SiteContext,
	place: DocumentPlace,
	date: string | undefined,
): RubyTime | undefined {
	if (date === undefined) return undefined;
	const time = parseLocalTime(date, context.zone, context.time);
	if (!time)
		context.report(
			diagnostic(
				"front-matter/invalid-date",
				`Expected the file's name to begin with a date, found \`${date}\`.`,
				{ file: place.path, line: 1, column: 1 },
				{ jekyll: invalidDate(place, date, "filename") },
			),
		);
	return time;
}

/** As Jekyll says it, which builds no site then. */
function invalidDate(
	{ relativePath }: DocumentPlace,
	date: unknown,
	where: string,
): string {
	return `Invalid date '${String(date)}': Document '${relativePath}' does not have a valid date in the ${where}.`;
}
