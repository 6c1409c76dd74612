import { posix } from "node:path";
import type {
	Collection,
	Course,
	CourseDocument,
	StaticFile,
} from "../../course/types.ts";
import { toRuby } from "../../ruby/library/plain-values.ts";
import {
	list,
	RubyHash,
	RubyObject,
	type RubyValue,
	str,
} from "../../ruby/objects/index.ts";
import type { DocumentObject } from "./document-object.ts";
import type { PluginSession } from "./session.ts";

/** Give the site's object what has been read. */
export function fillSite(session: PluginSession, course: Course): void {
	const { site } = session;
	const early = site.get("@pages");
	const pages = course.pages.map((page) => pageObject(session, page));
	const added =
		early && typeof early === "object" && "items" in early
			? (early.items as RubyValue[])
			: [];
	site.set(
		"@pages",
		list(
			[...added, ...pages].sort((left, right) =>
				compareNames(session, left, right),
			),
		),
	);
	site.set(
		"@static_files",
		list(
			course.staticFiles
				.filter(({ collection }) => !collection)
				.map((file) => fileObject(session, file)),
		),
	);
	site.set("@data", toRuby(session.vm, course.data));
	site.set(
		"@collections",
		RubyHash.from(
			course.collections.map((one) => [
				str(one.label),
				collectionObject(session, one),
			]),
		),
	);
	site.set(
		"@layouts",
		RubyHash.from(
			[...course.layouts].map(([name, { body, data, path }]) => {
				const layout = new RubyObject(session.vm.classes.get("Jekyll::Layout"));
				layout.set("@name", str(posix.basename(path)));
				layout.set("@path", str(posix.join(course.source, path)));
				layout.set("@relative_path", str(path));
				layout.set("@content", str(body));
				layout.set("@data", toRuby(session.vm, data));
				return [str(name), layout] as const;
			}),
		),
	);
}

/** Jekyll sorts its pages by name. */
function compareNames(
	{ vm }: PluginSession,
	left: RubyValue,
	right: RubyValue,
): number {
	const [mine, theirs] = [left, right].map((page) =>
		vm.text(vm.send(page, "name")),
	);
	return mine === theirs ? 0 : String(mine) < String(theirs) ? -1 : 1;
}

/** A page as plugins see it. */
export function pageObject(
	session: PluginSession,
	document: CourseDocument,
): DocumentObject {
	const made = session.objectOf(document);
	if (made.get("@name") !== undefined) return made;
	const folder = posix.dirname(document.relativePath);
	const extension = posix.extname(document.name);
	made.set("@site", session.site);
	made.set("@base", session.site.get("@source") ?? null);
	made.set("@dir", str(folder === "." ? "" : `/${folder}`));
	made.set("@name", str(document.name));
	made.set("@ext", str(extension));
	made.set(
		"@basename",
		str(document.name.slice(0, document.name.length - extension.length)),
	);
	made.set("@content", str(document.body));
	made.set("@url", str(document.url));
	return made;
}

export function collectionObject(
	session: PluginSession,
	collection: Collection,
): RubyObject {
	const made = session.collectionObject(collection.label);
	made.native = collection;
	made.set("@site", session.site);
	made.set("@label", str(collection.label));
	made.set("@metadata", toRuby(session.vm, collection.metadata));
	made.set(
		"@docs",
		list(collection.documents.map((one) => documentObject(session, one, made))),
	);
	made.set(
		"@files",
		list(collection.staticFiles.map((file) => fileObject(session, file))),
	);
	return made;
}

/** A document of a collection as plugins see it. */
export function documentObject(
	session: PluginSession,
	document: CourseDocument,
	collection: RubyObject,
): DocumentObject {
	const made = session.objectOf(document);
	if (made.get("@path") !== undefined) return made;
	made.set("@site", session.site);
	made.set("@collection", collection);
	made.set(
		"@path",
		str(
			document.absolutePath ??
				posix.join(session.course?.source ?? "", document.path),
		),
	);
	made.set("@relative_path", str(document.relativePath));
	made.set("@extname", str(document.extension));
	made.set("@type", session.vm.symbol(document.collection ?? ""));
	made.set("@content", str(document.body));
	return made;
}

export function fileObject(
	session: PluginSession,
	file: StaticFile,
): RubyObject {
	return session.fileObject(file, () => {
		const made = new RubyObject(session.vm.classes.get("Jekyll::StaticFile"));
		const name = posix.basename(file.path);
		made.set("@site", session.site);
		made.set("@base", session.site.get("@source") ?? null);
		made.set("@dir", str(posix.dirname(file.relativePath)));
		made.set("@name", str(name));
		made.set("@path", str(file.absolutePath));
		made.set("@relative_path", str(file.relativePath));
		made.set("@extname", str(posix.extname(name)));
		made.set("@url", str(file.url));
		made.set(
			"@collection",
			file.collection === undefined
				? null
				: session.collectionObject(file.collection),
		);
		made.set("@data", toRuby(session.vm, file.data));
		return made;
	});
}
