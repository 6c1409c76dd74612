import { statSync } from "node:fs";
import { posix } from "node:path";
import type { CourseDocument } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { checkTypes } from "../front-matter/check-types.ts";
import { loadYaml } from "../front-matter/load-yaml.ts";
import { psychSchema } from "../front-matter/psych-schema.ts";
import { normaliseText } from "../front-matter/read-front-matter.ts";
import type { FrontMatter } from "../front-matter/types.ts";
import { map, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import { RubyTime } from "../ruby/values.ts";
import { readText } from "../source/read-text.ts";
import type { Entry } from "../source/walk.ts";
import { type CollectionPlan, planCollections } from "./collection-plan.ts";
import { documentData } from "./document-data.ts";
import { withoutTrailingDots } from "./document-name.ts";
import { excerptSourceOf } from "./excerpt-source.ts";
import { outputExtensionOf, permalinkOf } from "./output-extension.ts";
import { isPublished } from "./publish.ts";
import type { SiteContext } from "./site-context.ts";
import { fillTemplate, outputPathOf } from "./url.ts";
import { urlPlaceholders } from "./url-placeholders.ts";

/** Read one document of a collection: a post, a draft, or a file with front matter in a collection's folder. */
export function createDocument(
	context: SiteContext,
	plan: CollectionPlan,
	entry: Entry,
): CourseDocument {
	return context.remember(entry, plan.label, () =>
		readDocument(context, plan, entry),
	);
}

function readDocument(
	context: SiteContext,
	plan: CollectionPlan,
	entry: Entry,
): CourseDocument {
	const text = readText(entry.absolutePath, entry.path);
	const matter = YAML_FILE.test(entry.path)
		? readWholeYaml(context, text.value, entry.path)
		: context.readFrontMatter(text.value, entry.path);
	context.report(
		...text.diagnostics,
		...matter.diagnostics,
		...checkTypes(matter.value),
	);
	return documentOf(context, plan, entry, matter.value);
}

const YAML_FILE = /\.ya?ml$/;

/** A YAML file in a collection is all data and has no body. */
function readWholeYaml(
	{ zone }: SiteContext,
	text: string,
	file: string,
): Result<FrontMatter> {
	const schema = psychSchema(zone);
	return map(
		loadYaml(normaliseText(text), { file, schema }),
		({ value, places }) => ({
			found: true,
			data: isRecord(value) ? value : {},
			body: "",
			bodyLine: 1,
			places,
		}),
	);
}

function documentOf(
	context: SiteContext,
	plan: CollectionPlan,
	entry: Entry,
	matter: FrontMatter,
): CourseDocument {
	const relativePath = relativePathOf(context, entry.path);
	const draft =
		plan.label === "posts" && !relativePath.includes(plan.relativeDirectory);
	const isYaml = YAML_FILE.test(entry.path);
	const data = isYaml
		? { draft, ...matter.data }
		: documentData(
				context,
				{
					relativePath,
					path: entry.path,
					collection: plan.label,
					draft,
					folders: foldersAbove(
						relativePath,
						draft ? "_drafts" : plan.relativeDirectory,
					),
				},
				matter,
			);
	const date = dateOf(context, data, draft, entry);
	const extension = posix.extname(entry.path);
	const permalink = permalinkOf(data);
	const outputExtension = outputExtensionOf(
		extension,
		permalink,
		context.markdownExtensions,
	);
	const url = documentUrl(
		context,
		plan,
		{
			collection: plan.label,
			cleanedPath: cleanPath(relativePath, extension, plan.relativeDirectory),
			basename: posix.basename(entry.path, extension),
			outputExtension,
			data,
			date,
		},
		{ path: entry.path, permalink, matter },
	);
	return {
		kind: plan.label === "posts" ? "post" : "document",
		collection: plan.label,
		draft,
		path: entry.path,
		relativePath,
		absolutePath: entry.absolutePath,
		name: posix.basename(entry.path),
		generated: false,
		data: { ...data, date: data.date ?? date },
		keyLines: linesOf(matter),
		keyPlaces: matter.places,
		body: matter.body,
		bodyLine: matter.bodyLine,
		date,
		extension,
		outputExtension,
		url,
		outputPath: outputPathOf(url, outputExtension, ".html"),
		written: plan.output && isPublished(context, data, date),
		content: matter.body,
		...(isYaml
			? {}
			: {
					excerptSource: excerptSourceOf(matter.body, data, context.config),
				}),
	};
}

/** A document whose front matter is another now, with the address and date that follow from it. */
export function readdressDocument(
	context: SiteContext,
	document: CourseDocument,
): CourseDocument {
	const { collection, data, path, relativePath } = document;
	const plan = planCollections(context).find(
		({ label }) => label === collection,
	);
	if (!plan) return document;
	const date =
		data.date instanceof RubyTime ? data.date : (document.date ?? context.time);
	const extension = posix.extname(path);
	const permalink = permalinkOf(data);
	const outputExtension = outputExtensionOf(
		extension,
		permalink,
		context.markdownExtensions,
	);
	const url = documentUrl(
		context,
		plan,
		{
			collection: plan.label,
			cleanedPath: cleanPath(relativePath, extension, plan.relativeDirectory),
			basename: posix.basename(path, extension),
			outputExtension,
			data,
			date,
		},
		{ path, permalink, matter: noMatter },
	);
	const outputPath = outputPathOf(url, outputExtension, ".html");
	return { ...document, data, date, outputExtension, url, outputPath };
}

const noMatter: FrontMatter = {
	found: true,
	data: {},
	body: "",
	bodyLine: 1,
	places: new Map(),
};

function documentUrl(
	context: SiteContext,
	plan: CollectionPlan,
	source: Parameters<typeof urlPlaceholders>[0],
	place: { path: string; permalink: string | undefined; matter: FrontMatter },
): string {
	const { path, permalink, matter } = place;
	const template = permalink ?? plan.urlTemplate;
	const location = matter.places.get("permalink") ?? {
		file: path,
		line: 1,
		column: 1,
	};
	return fillTemplate(template, urlPlaceholders(source), (name) =>
		context.report(
			diagnostic(
				"jekyll/unknown-placeholder",
				`The permalink \`${template}\` has no placeholder \`:${name}\`.`,
				location,
			),
		),
	);
}

/** A path below `collections_dir`. */
export function relativePathOf(
	{ collectionsDir }: SiteContext,
	path: string,
): string {
	return collectionsDir && path.startsWith(`${collectionsDir}/`)
		? path.slice(collectionsDir.length + 1)
		: path;
}

/** The folders a post's `_posts` lies in: its first categories. */
function foldersAbove(relativePath: string, special: string): string[] {
	if (relativePath.startsWith(special)) return [];
	const end = relativePath.indexOf(special);
	const above =
		end < 0 ? posix.dirname(relativePath) : relativePath.slice(0, end);
	return above
		.split("/")
		.filter((name) => name && name !== "." && name !== special);
}

/** A document without a date has its file's (a draft), or the moment of the build. */
function dateOf(
	context: SiteContext,
	data: Readonly<Record<string, unknown>>,
	draft: boolean,
	entry: Entry,
): RubyTime {
	if (data.date instanceof RubyTime) return data.date;
	return draft
		? RubyTime.in(context.zone, modifiedSeconds(entry.absolutePath) * 1000)
		: context.time;
}

function modifiedSeconds(path: string): number {
	return Math.floor(statSync(path).mtimeMs / 1000);
}

function cleanPath(
	relativePath: string,
	extension: string,
	relativeDirectory: string,
): string {
	const bare = extension
		? relativePath.slice(0, -extension.length)
		: relativePath;
	return withoutTrailingDots(bare.replace(relativeDirectory, ""));
}

export function linesOf({ places }: FrontMatter): Map<string, number> {
	return new Map([...places].map(([key, { line }]) => [key, line]));
}
