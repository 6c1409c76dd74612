import { statSync } from "node:fs";
import { posix } from "node:path";
import type { CourseDocument } from "../course/types.ts";
import { checkTypes } from "../front-matter/check-types.ts";
import type { FrontMatter } from "../front-matter/types.ts";
import { RubyTime } from "../ruby/values.ts";
import { readText } from "../source/read-text.ts";
import type { Entry } from "../source/walk.ts";
import type { CollectionPlan } from "./collection-plan.ts";
import { documentAddress } from "./document-address.ts";
import { documentData } from "./document-data.ts";
import { foldersAbove, relativePathOf } from "./document-path.ts";
import { excerptSourceOf, separatorOf } from "./excerpt-source.ts";
import { linesOf } from "./key-lines.ts";
import { isPublished } from "./publish.ts";
import { readWholeYaml, YAML_FILE } from "./read-whole-yaml.ts";
import type { SiteContext } from "./site-context.ts";

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
	const { extension, outputExtension, url, outputPath } = documentAddress(
		context,
		plan,
		{ path: entry.path, relativePath, data, date },
		matter.places,
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
		outputPath,
		written: plan.output && isPublished(context, data, date),
		content: matter.body,
		...(isYaml
			? {}
			: {
					excerptSource: excerptSourceOf(matter.body, data, context.config),
					excerptIsWhole:
						matter.hasReturns === true &&
						separatorOf(data, context.config).includes("\n"),
				}),
	};
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
