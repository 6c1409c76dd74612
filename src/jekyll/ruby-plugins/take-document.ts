import { relative } from "node:path";
import type { Collection, CourseDocument } from "../../course/types.ts";
import { RubyArray, type RubyObject } from "../../ruby/objects/index.ts";
import { generatePage } from "../create-page.ts";
import { readdressDocument } from "../readdress-document.ts";
import type { SiteContext } from "../site-context.ts";
import { compareDocuments } from "../sort-documents.ts";
import { DocumentObject } from "./document-object.ts";
import type { PluginSession } from "./session.ts";
import { itemsOf, plainRecord } from "./taken-values.ts";

/** An object that a plugin has made itself stands for its page from now on. */
export function asDocumentObject(
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

export function takeCollection(
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
