import type { CourseDocument } from "../../course/types.ts";
import type { Result } from "../../result.ts";
import { toRuby } from "../../ruby/library/plain-values.ts";
import {
	list,
	RubyArray,
	RubyHash,
	type RubyObject,
	type RubyValue,
	str,
} from "../../ruby/objects/index.ts";
import { outputPathOf } from "../url.ts";
import type { PluginSession } from "./session.ts";
import { pageObject } from "./wrap.ts";

export function configOf(session: PluginSession, config: object): RubyValue {
	const { lectern: _, ...rest } = config as Record<string, unknown>;
	return toRuby(session.vm, rest);
}

export function instancesOf(
	session: PluginSession,
	name: string,
): RubyObject[] {
	const { vm, site } = session;
	const found = vm.send(
		vm.classes.get(name),
		"sorted_instances",
		site.get("@config") ?? null,
	);
	return found instanceof RubyArray ? (found.items as RubyObject[]) : [];
}

/** `post_init` of all that has been read; what a document's own front matter says stands above it. */
export function initialise(
	session: PluginSession,
	{
		pages,
		collections,
	}: {
		readonly pages: readonly CourseDocument[];
		readonly collections: readonly {
			readonly documents: readonly CourseDocument[];
		}[];
	},
	objectOf: (document: CourseDocument) => RubyObject,
): void {
	const { vm } = session;
	for (const one of pages)
		session.attempt(() =>
			vm.send(objectOf(one), "trigger_hooks", vm.symbol("post_init")),
		);
	for (const one of collections.flatMap(({ documents }) => documents)) {
		const object = objectOf(one);
		session.attempt(() =>
			vm.send(object, "trigger_hooks", vm.symbol("post_init")),
		);
		const data = object.get("@data");
		if (data instanceof RubyHash)
			for (const key of one.keyLines.keys())
				data.store(str(key), toRuby(vm, one.data[key]));
	}
}

/** A file that a plugin's converter turns into another ending has another address. */
export function readdress(
	session: PluginSession,
	document: CourseDocument,
	converter: RubyObject,
): void {
	const extension = session.attempt(() =>
		session.vm.text(
			session.vm.send(converter, "output_ext", str(document.extension)),
		),
	);
	if (
		!extension ||
		document.outputExtension === extension ||
		document.outputExtension !== document.extension
	)
		return;
	const url = document.url.endsWith(document.extension)
		? document.url.slice(0, -document.extension.length) + extension
		: document.url;
	Object.assign(document, {
		outputExtension: extension,
		url,
		outputPath: outputPathOf(url, extension),
	});
}

export function allDocuments({ course }: PluginSession): CourseDocument[] {
	return course
		? [
				...course.collections.flatMap(({ documents }) => documents),
				...course.pages,
			]
		: [];
}

export function renderPage(
	session: PluginSession,
	document: CourseDocument,
	render: (document: CourseDocument) => Result<string>,
	hook: (event: string) => unknown,
	objectOf: (document: CourseDocument) => RubyObject,
): Result<string> {
	const page = render(document);
	objectOf(document).set("@output", str(page.value));
	session.current = document;
	hook("post_render");
	return page;
}

/** Pages that other parts of the build have added since. */
export function refreshSite(session: PluginSession): void {
	const { course, site } = session;
	if (course)
		site.set(
			"@pages",
			list(course.pages.map((page) => pageObject(session, page))),
		);
}
