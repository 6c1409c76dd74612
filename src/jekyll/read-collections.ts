import type {
	Collection,
	CourseDocument,
	StaticFile,
} from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { Entry } from "../source/walk.ts";
import { type CollectionPlan, planCollections } from "./collection-plan.ts";
import { createDocument } from "./create-document.ts";
import { createStaticFile } from "./create-static-file.ts";
import { hasHeader } from "./has-header.ts";
import { isInFuture, isPublished } from "./publish.ts";
import type { SiteContext } from "./site-context.ts";
import { compareDocuments, sortDocuments } from "./sort-documents.ts";

const DATED_NAME = /(?:^|\/)\d{2,4}-\d{1,2}-\d{1,2}-[^/]*\.[^.]+$/;
const NAMED = /\.[^.]+$/;
const LOOKS_LIKE_POST = /\.(?:md|markdown|mkd|mkdn|mkdown|html)$/i;

/**
 * Read all collections.
 *
 * @param folders - Every folder that was read, relative to the course: each may hold `_posts` and `_drafts`.
 */
export function readCollections(
	context: SiteContext,
	folders: readonly string[],
): Collection[] {
	return planCollections(context).map((plan) =>
		plan.label === "posts"
			? readPosts(context, plan, folders)
			: readCollection(context, plan),
	);
}

function readPosts(
	context: SiteContext,
	plan: CollectionPlan,
	folders: readonly string[],
): Collection {
	const inside = folders.filter((folder) =>
		isInCollectionsDir(context, folder),
	);
	const entries = inside.flatMap((folder) => [
		...postsIn(context, folder, "_posts", DATED_NAME),
		...(context.config.show_drafts
			? postsIn(context, folder, "_drafts", NAMED)
			: []),
	]);
	const documents = entries
		.map((entry) => createDocument(context, plan, entry))
		.filter((post) => isPostPublished(context, post))
		.sort(compareDocuments);
	return toCollection(plan, lastOf(documents, context.config.limit_posts), []);
}

function isInCollectionsDir({ collectionsDir }: SiteContext, folder: string) {
	return collectionsDir === "" || folder.startsWith(collectionsDir);
}

function postsIn(
	context: SiteContext,
	folder: string,
	name: string,
	pattern: RegExp,
): Entry[] {
	const root = folder ? `${folder}/${name}` : name;
	const entries = filterEntries(context, root, globFiles(context, root));
	const named = entries.filter((entry) => pattern.test(entry.path));
	for (const entry of entries)
		if (!named.includes(entry) && LOOKS_LIKE_POST.test(entry.path))
			reportNameless(context, entry);
	return named;
}

/** Ruby's `**` goes into no hidden folder and lists no hidden file. */
function globFiles({ folders }: SiteContext, root: string): Entry[] {
	return folders
		.files(root)
		.filter(({ path }) => !/(?:^|\/)\./.test(path.slice(root.length)));
}

function filterEntries(
	{ filter }: SiteContext,
	root: string,
	entries: readonly Entry[],
): Entry[] {
	const base = `/${root}/`;
	return entries.filter(({ path }) =>
		filter.accepts(path.slice(root.length + 1), base, false),
	);
}

function reportNameless(context: SiteContext, { path }: Entry): void {
	context.report(
		diagnostic(
			"jekyll/not-a-post",
			"Expected a name that begins with a date; the file is left out.",
			{ file: path, line: 1, column: 1 },
		),
	);
}

function isPostPublished(context: SiteContext, post: CourseDocument): boolean {
	const { data, date } = post;
	if (isPublished(context, data, date)) return true;
	if (isInFuture(context, date))
		context.report(
			diagnostic(
				"jekyll/future-post",
				`It is dated ${date}, which lies in the future.`,
				{
					file: post.path,
					line: post.keyLines.get("date") ?? 1,
					column: 1,
				},
			),
		);
	return false;
}

/** The newest posts, where `limit_posts` says how many. */
function lastOf(documents: CourseDocument[], limit: unknown): CourseDocument[] {
	const count = Number(limit);
	return count > 0 ? documents.slice(-count) : documents;
}

function readCollection(
	context: SiteContext,
	plan: CollectionPlan,
): Collection {
	const documents: CourseDocument[] = [];
	const staticFiles: StaticFile[] = [];
	const entries = context.folders.files(plan.folder);
	const base = `/${plan.relativeDirectory}/`;
	for (const entry of entries) {
		const name = entry.path.slice(plan.folder.length + 1);
		if (!context.filter.accepts(name, base, false)) continue;
		if (!hasHeader(entry.absolutePath))
			staticFiles.push(createStaticFile(context, entry, plan));
		else {
			const document = createDocument(context, plan, entry);
			if (context.config.unpublished || document.data.published !== false)
				documents.push(document);
		}
	}
	return toCollection(
		plan,
		sortDocuments(documents, plan.metadata, context),
		staticFiles,
	);
}

function toCollection(
	plan: CollectionPlan,
	documents: CourseDocument[],
	staticFiles: StaticFile[],
): Collection {
	const { label, relativeDirectory, directory, metadata, output } = plan;
	return {
		label,
		relativeDirectory,
		directory,
		metadata,
		output,
		documents,
		staticFiles,
	};
}
