import { posix } from "node:path";
import { diagnostic } from "../diagnostics/create.ts";
import type { FrontMatter } from "../front-matter/types.ts";
import type { RubyTime } from "../ruby/values.ts";
import type { CollectionPlan } from "./collection-plan.ts";
import { cleanPath } from "./document-path.ts";
import { outputExtensionOf, permalinkOf } from "./output-extension.ts";
import type { SiteContext } from "./site-context.ts";
import { fillTemplate, outputPathOf } from "./url.ts";
import { urlPlaceholders } from "./url-placeholders.ts";

/** Where a document goes, by its path, front matter and date. @param places - Where its front matter says what. */
export function documentAddress(
	context: SiteContext,
	plan: CollectionPlan,
	{
		path,
		relativePath,
		data,
		date,
	}: {
		path: string;
		relativePath: string;
		data: Readonly<Record<string, unknown>>;
		date: RubyTime;
	},
	places: FrontMatter["places"],
): {
	extension: string;
	outputExtension: string;
	url: string;
	outputPath: string;
} {
	const extension = posix.extname(path);
	const permalink = permalinkOf(data);
	const outputExtension = outputExtensionOf(
		extension,
		permalink,
		context.convertedExtensions,
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
		{ path, permalink, places },
	);
	const outputPath = outputPathOf(url, outputExtension, ".html");
	return { extension, outputExtension, url, outputPath };
}

/** A document's URL by its permalink or its collection's; reports `jekyll/unknown-placeholder`. */
function documentUrl(
	context: SiteContext,
	plan: CollectionPlan,
	source: Parameters<typeof urlPlaceholders>[0],
	place: {
		path: string;
		permalink: string | undefined;
		places: FrontMatter["places"];
	},
): string {
	const { path, permalink, places } = place;
	const template = permalink ?? plan.urlTemplate;
	const location = places.get("permalink") ?? {
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
