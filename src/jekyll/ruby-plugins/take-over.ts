import { posix, relative } from "node:path";
import type {
	Collection,
	Course,
	CourseDocument,
	StaticFile,
} from "../../course/types.ts";
import { toPlain } from "../../ruby/library/plain-values.ts";
import {
	RubyArray,
	RubyHash,
	RubyObject,
	type RubyValue,
} from "../../ruby/objects/index.ts";
import { isRecord } from "../../ruby/record.ts";
import { readdressDocument } from "../create-document.ts";
import { generatePage } from "../create-page.ts";
import { createStaticFile } from "../create-static-file.ts";
import type { SiteContext } from "../site-context.ts";
import { compareDocuments } from "../sort-documents.ts";
import { outputPathOf } from "../url.ts";
import { toLiquid } from "./bridge.ts";
import { DocumentObject } from "./document-object.ts";
import type { PluginSession } from "./session.ts";

/** The course as plugins have left it: pages and documents changed, added, removed, in their order. */
export function takeOver(
	session: PluginSession,
	course: Course,
	context: SiteContext,
): Course {
	const { site } = session;
	const collections = course.collections.map((one) =>
		takeCollection(session, one, context),
	);
	const own = itemsOf(site.get("@static_files")).map((object) =>
		takeFile(session, object, context),
	);
	return {
		...course,
		config: takeConfig(session, course),
		collections,
		pages: itemsOf(site.get("@pages")).flatMap((object) =>
			takePage(session, object, context),
		),
		staticFiles: [
			...own.filter((file) => file !== undefined),
			...course.staticFiles.filter(({ collection }) => collection),
		],
		data: plainRecord(session, site.get("@data")) ?? course.data,
	};
}

function itemsOf(value: RubyValue | undefined): readonly RubyObject[] {
	return value instanceof RubyArray
		? value.items.filter((item) => item instanceof RubyObject)
		: [];
}

function plainRecord(
	session: PluginSession,
	value: RubyValue | undefined,
): Record<string, unknown> | undefined {
	const plain = value === undefined ? undefined : toLiquid(session, value);
	return isRecord(plain) && !(plain instanceof Map) ? plain : undefined;
}

/** Keys of `_config.yml` that plugins have set. */
function takeConfig(
	session: PluginSession,
	{ config }: Course,
): Course["config"] {
	const value = session.site.get("@config");
	if (!(value instanceof RubyHash)) return config;
	const changes = Object.fromEntries(
		value
			.pairs()
			.map(([key, item]) => [String(key), toPlain(item)] as const)
			.filter(
				([key, item]) =>
					JSON.stringify(item) !== JSON.stringify(config[key] ?? null) &&
					!(item === null && config[key] === undefined),
			),
	);
	delete changes.lectern;
	if (Object.keys(changes).length === 0) return config;
	const { variables } = config.lectern;
	return {
		...config,
		...changes,
		lectern: {
			...config.lectern,
			...(variables ? { variables: { ...variables, ...changes } } : {}),
		},
	} as Course["config"];
}

function takePage(
	session: PluginSession,
	object: RubyObject,
	context: SiteContext,
): CourseDocument[] {
	const { vm } = session;
	const known = object instanceof DocumentObject ? object.document : undefined;
	const taken = session.attempt(() => ({
		path: vm.text(vm.send(object, "relative_path")),
		url: vm.text(vm.send(object, "url")),
		extension: vm.text(vm.send(object, "output_ext")),
		body: vm.text(object.get("@content") ?? null),
		data: plainRecord(
			session,
			object instanceof DocumentObject
				? object.touchedData
				: object.get("@data"),
		),
	}));
	if (!taken) return known ? [known] : [];
	const { path, url, extension, body, data } = taken;
	if (known && known.relativePath === path && known.url === url) {
		if (data) known.data = data;
		if (known.body !== body) {
			known.body = body;
			known.content = body;
		}
		return [known];
	}
	const made = generatePage(context, path, data ?? known?.data ?? {}, body);
	const page: CourseDocument = {
		...made,
		...(known && {
			path: known.path,
			absolutePath: known.absolutePath,
			generated: known.generated,
			keyLines: known.keyLines,
			keyPlaces: known.keyPlaces,
			bodyLine: known.bodyLine,
		}),
		name: vm.text(vm.send(object, "name")),
		outputExtension: extension,
		url,
		outputPath: outputPathOf(url, extension),
	};
	session.bind(page, asDocumentObject(session, object, page));
	return [page];
}

/** An object that a plugin has made itself stands for its page from now on. */
function asDocumentObject(
	session: PluginSession,
	object: RubyObject,
	page: CourseDocument,
): DocumentObject {
	if (object instanceof DocumentObject) return object;
	const made = new DocumentObject(session.vm, session.vm.classOf(object), page);
	made.copyVariables(object);
	const pages = session.site.get("@pages");
	if (pages instanceof RubyArray)
		pages.items = pages.items.map((item) => (item === object ? made : item));
	return made;
}

function takeCollection(
	session: PluginSession,
	collection: Collection,
	context: SiteContext,
): Collection {
	const object = session.collectionObject(collection.label);
	const documents = itemsOf(object.get("@docs")).flatMap((one) =>
		takeDocument(session, collection, one, context),
	);
	// Jekyll sorts them where `site.posts` is asked for.
	if (collection.label === "posts" && object.get("@docs"))
		documents.sort(compareDocuments);
	return { ...collection, documents };
}

function takeDocument(
	session: PluginSession,
	collection: Collection,
	object: RubyObject,
	context: SiteContext,
): CourseDocument[] {
	const { vm } = session;
	const body = vm.text(object.get("@content") ?? null);
	const data = plainRecord(
		session,
		object instanceof DocumentObject ? object.touchedData : object.get("@data"),
	);
	if (object instanceof DocumentObject) {
		const { document } = object;
		if (!data && document.body === body) return [document];
		const changed = readdressDocument(context, {
			...document,
			data: data ?? document.data,
			body,
			content: body,
		});
		session.bind(changed, object);
		return [changed];
	}
	const path = relative(
		session.course?.source ?? "",
		vm.text(object.get("@path") ?? null),
	);
	const made = generatePage(context, path, data ?? {}, body);
	const document = readdressDocument(context, {
		...made,
		kind: collection.label === "posts" ? "post" : "document",
		collection: collection.label,
		date: context.time,
		written: collection.output && data?.published !== false,
	});
	const bound = new DocumentObject(vm, vm.classOf(object), document);
	bound.copyVariables(object);
	session.bind(document, bound);
	const docs = session.collectionObject(collection.label).get("@docs");
	if (docs instanceof RubyArray)
		docs.items = docs.items.map((item) => (item === object ? bound : item));
	return [document];
}

function takeFile(
	session: PluginSession,
	object: RubyObject,
	context: SiteContext,
): StaticFile | undefined {
	const known = object.native as StaticFile | undefined;
	if (known) return known;
	return session.attempt(() => {
		const { vm } = session;
		const absolutePath = vm.text(vm.send(object, "path"));
		const path = relative(context.config.source, absolutePath);
		if (path.startsWith("..") || posix.isAbsolute(path)) return undefined;
		const made = createStaticFile(context, {
			path,
			absolutePath,
			isFolder: false,
		});
		const url = vm.text(vm.send(object, "url"));
		session.fileObject(made, () => object);
		return { ...made, url, outputPath: outputPathOf(url, "") };
	});
}
