import { hash } from "../../cache/index.ts";
import type { CourseDocument } from "../../course/types.ts";
import { list } from "../../ruby/objects/index.ts";
import type { TagParser } from "../liquid/tags/tag.ts";
import type { PluginFilters } from "./liquid-filters.ts";
import { createPayload, extendScope, type ScopeExtras } from "./payload.ts";
import type { PluginSession } from "./session.ts";
import { beginSite } from "./stages/begin-site.ts";
import { changeCourse } from "./stages/change-course.ts";
import { afterConversion, beforeDocument } from "./stages/convert-documents.ts";
import { Converters } from "./stages/converters.ts";
import { Hooks } from "./stages/hooks.ts";
import { RenderedPages } from "./stages/rendered-pages.ts";
import type { CoursePlugins, GemsRun } from "./types.ts";
import { pageObject } from "./wrap.ts";

/** Plugins that have been loaded, as the build uses them: one method for each stage of Jekyll's. */
export function createPlugins(
	session: PluginSession,
	texts: readonly string[],
	gems: GemsRun,
	tags: ReadonlyMap<string, TagParser>,
	filters: PluginFilters,
): CoursePlugins {
	const hooks = new Hooks(session);
	const converters = new Converters(session);
	const pages = new RenderedPages(session, hooks);
	const extras = new WeakMap<CourseDocument, ScopeExtras>();
	return {
		version: hash(...texts),
		touchPages: hooks.touchPages,
		diagnostics: session.diagnostics,
		gems,
		tags,
		filters: filters.table,
		begin: (context) => beginSite(session, hooks, context),
		change: (course, context) =>
			changeCourse(session, hooks, converters, course, context),
		beforeRendering(course, services) {
			session.course = course;
			session.services = services;
			if (hooks.has("site pre_render"))
				hooks.runOfSite("pre_render", createPayload(session));
		},
		beforeDocument(document) {
			const added = beforeDocument(session, hooks, document);
			if (added) extras.set(document, added);
		},
		scope(document, scope) {
			session.current = document;
			const added = extras.get(document);
			return added ? extendScope(scope, added) : scope;
		},
		convert: (extension, text) => converters.convert(extension, text),
		afterConversion: (document, html) =>
			afterConversion(session, hooks, document, html),
		pageOf: (document, render) =>
			hooks.touchPages ? pages.pageOf(document, render) : render(document),
		afterWriting() {
			if (!hooks.has("post_write")) return;
			refreshPages(session);
			for (const one of session.documents)
				if (one.written) hooks.run(one, "post_write");
			hooks.runOfSite("post_write");
		},
	};
}

/** Pages that other parts of the build have added since. */
function refreshPages(session: PluginSession): void {
	const { course, site } = session;
	if (course)
		site.set(
			"@pages",
			list(course.pages.map((page) => pageObject(session, page))),
		);
}
