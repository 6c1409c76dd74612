import { posix } from "node:path";
import type { Course, CourseDocument } from "../../../course/types.ts";
import { deepMerge, isRecord } from "../../../ruby/record.ts";
import { generatePage } from "../../create-page.ts";
import type { SiteContext } from "../../site-context.ts";
import { type SlugMode, slugify } from "../../slugify.ts";
import { optionsAt } from "../types.ts";
import type { Options } from "./options.ts";
import { keysOf } from "./select-documents.ts";

/** What lists there are of themselves, and how one of each kind asks for its documents. */
interface Kind {
	readonly name: "tags" | "categories" | "collections";
	/** The option of `pagination` that chooses the documents. */
	readonly key: "tag" | "category" | "collection";
	readonly placeholder: string;
	readonly layout: string;
	readonly title: string;
	readonly permalink: string;
	readonly valuesOf: (document: CourseDocument) => unknown;
}

const KINDS: readonly Kind[] = [
	{
		name: "tags",
		key: "tag",
		placeholder: ":tag",
		layout: "autopage_tags.html",
		title: "Posts tagged with :tag",
		permalink: "/tag/:tag",
		valuesOf: ({ data }) => data.tags,
	},
	{
		name: "categories",
		key: "category",
		placeholder: ":cat",
		layout: "autopage_category.html",
		title: "Posts in category :cat",
		permalink: "/category/:cat",
		valuesOf: ({ data }) => data.categories,
	},
	{
		name: "collections",
		key: "collection",
		placeholder: ":coll",
		layout: "autopage_collection.html",
		title: "Posts in collection :coll",
		permalink: "/collection/:coll",
		valuesOf: ({ collection }) => collection,
	},
];

/** The plugin's `autopages`: a page for each tag, category and collection, made of a layout. */
export function autopages(
	course: Course,
	context: SiteContext,
	pagination: Options,
): CourseDocument[] {
	const options = optionsAt(context.config, "autopages");
	if (!options.enabled) return [];
	const documents = course.collections
		.flatMap((collection) => collection.documents)
		.filter(({ data }) => !("pagination" in data));
	return KINDS.flatMap((kind) => {
		const settings = deepMerge(defaultsOf(kind), optionsAt(options, kind.name));
		if (!settings.enabled) return [];
		const layouts = [settings.layouts].flat().map(String);
		return [...valuesIn(documents, kind)].flatMap(([value, shown]) =>
			layouts.map((layout) =>
				autopage(course, context, {
					kind,
					settings,
					pagination,
					layout,
					value,
					shown,
				}),
			),
		);
	});
}

function defaultsOf({ layout, title, permalink }: Kind): Options {
	return {
		layouts: [layout],
		title,
		permalink,
		enabled: true,
		slugify: { mode: "none", cased: false },
	};
}

/** Every value with how it is shown: as it was last written. */
function valuesIn(
	documents: readonly CourseDocument[],
	{ valuesOf }: Kind,
): Map<string, string> {
	const values = new Map<string, string>();
	for (const document of documents)
		for (const [key, shown] of keysOf(valuesOf(document)))
			if (!values.has(key)) values.set(key, shown);
	return values;
}

interface Autopage {
	readonly kind: Kind;
	readonly settings: Options;
	readonly pagination: Options;
	/** The layout's file name. */
	readonly layout: string;
	readonly value: string;
	readonly shown: string;
}

function autopage(
	course: Course,
	context: SiteContext,
	{ kind, settings, pagination, layout, value, shown }: Autopage,
): CourseDocument {
	const name = posix.basename(layout, posix.extname(layout));
	const lent = course.layouts.get(name)?.data ?? {};
	const own = deepMerge(settings, optionsAt(lent, "autopages"));
	const { mode, cased } = isRecord(own.slugify) ? own.slugify : {};
	const slug = slugify(value, mode as SlugMode, cased === true);
	const filled = (text: unknown) =>
		String(text).replace(kind.placeholder, () => slug);
	const data = {
		...lent,
		permalink: filled(own.permalink),
		layout: name,
		title: filled(own.title),
		pagination: {
			...deepMerge(pagination, optionsAt(lent, "pagination")),
			[kind.key]: value,
		},
		autopage: { layout_path: `_layouts/${layout}`, display_name: shown },
	};
	return generatePage(context, "index.html", data);
}
