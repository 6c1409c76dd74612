import type { CourseDocument } from "../course/types.ts";
import { RubyTime } from "../ruby/values.ts";
import { planCollections } from "./collection-plan.ts";
import { documentAddress } from "./document-address.ts";
import type { SiteContext } from "./site-context.ts";

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
	const { outputExtension, url, outputPath } = documentAddress(
		context,
		plan,
		{ path, relativePath, data, date },
		new Map(),
	);
	return { ...document, data, date, outputExtension, url, outputPath };
}
