import { statSync } from "node:fs";
import { posix } from "node:path";
import type { StaticFile } from "../course/types.ts";
import type { Entry } from "../source/walk.ts";
import type { CollectionPlan } from "./collection-plan.ts";
import { withoutTrailingDots } from "./document-name.ts";
import { relativePathOf } from "./document-path.ts";
import type { SiteContext } from "./site-context.ts";
import { escapePath, outputPathOf, sanitizeUrl } from "./url.ts";

/** A file that is copied as it is, in a folder of the course or of a collection. */
export function createStaticFile(
	context: SiteContext,
	entry: Entry,
	plan?: CollectionPlan,
): StaticFile {
	const relativePath = plan
		? relativePathOf(context, entry.path)
		: `/${entry.path}`;
	const extension = posix.extname(entry.path);
	const clean = withoutTrailingDots(
		extension ? relativePath.slice(0, -extension.length) : relativePath,
	);
	const base = plan ? collectionUrl(plan, clean) : clean;
	const url = base.replace(/\/$/, "") + extension;
	const data = context.defaults.find(relativePath, plan?.label);
	const published = context.defaults.find(url, plan?.label).published ?? true;
	return {
		path: entry.path,
		relativePath,
		absolutePath: entry.absolutePath,
		url,
		outputPath: outputPathOf(url, ""),
		...(plan ? { collection: plan.label } : {}),
		written: Boolean(published) && (plan?.output ?? true),
		modified: statSync(entry.absolutePath).mtime,
		data,
	};
}

function collectionUrl(plan: CollectionPlan, clean: string): string {
	const path = clean.replace(plan.relativeDirectory, "");
	const values: Readonly<Record<string, string>> = {
		collection: plan.label,
		path,
		output_ext: "",
		name: withoutTrailingDots(posix.basename(clean)),
		title: "",
	};
	return sanitizeUrl(
		Object.entries(values).reduce(
			(url, [key, value]) => url.replaceAll(`:${key}`, () => escapePath(value)),
			plan.urlTemplate,
		),
	);
}
