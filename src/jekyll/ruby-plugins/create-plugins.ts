import { hash } from "../../cache/index.ts";
import type { CourseDocument } from "../../course/types.ts";
import { once } from "../../once.ts";
import { ok, type Result } from "../../result.ts";
import { toRuby } from "../../ruby/library/plain-values.ts";
import { TimeObject } from "../../ruby/library/time/time-objects.ts";
import {
	isTrue,
	list,
	RubyArray,
	RubyHash,
	type RubyObject,
	type RubyValue,
	str,
} from "../../ruby/objects/index.ts";
import { isRecord } from "../../ruby/record.ts";
import type { TagParser } from "../liquid/tags/tag.ts";
import { toLiquid } from "./bridge.ts";
import type { PluginFilters } from "./liquid-filters.ts";
import {
	captureExtras,
	createPayload,
	extendScope,
	type ScopeExtras,
} from "./payload.ts";
import type { PluginSession } from "./session.ts";
import {
	allDocuments,
	configOf,
	initialise,
	instancesOf,
	readdress,
	refreshSite,
	renderPage,
} from "./steps.ts";
import { takeOver } from "./take-over.ts";
import type { CoursePlugins, GemsRun } from "./types.ts";
import { documentObject, fillSite, pageObject } from "./wrap.ts";

const ofPages =
	/^(?!site |clean )\S+ (?:pre_render|post_convert|post_render)$|^site (?:pre_render|post_render)$/;

/** Plugins that have been loaded, as the build uses them. */
export function createPlugins(
	session: PluginSession,
	texts: readonly string[],
	gems: GemsRun,
	tags: ReadonlyMap<string, TagParser>,
	filters: PluginFilters,
): CoursePlugins {
	const { vm, site } = session;
	const extras = new WeakMap<CourseDocument, ScopeExtras>();
	const pages = new Map<CourseDocument, Result<string>>();
	const events = new Set(
		session.attempt(() => {
			const found = vm.send(vm.classes.get("Jekyll::Hooks"), "events");
			return found instanceof RubyArray ? found.items.map(String) : [];
		}) ?? [],
	);
	const has = (event: string) =>
		[...events].some((one) => one.endsWith(` ${event}`));
	const touchPages = [...events].some((event) => ofPages.test(event));
	const converters = once(
		() =>
			session.attempt(() => instancesOf(session, "Jekyll::Converter")) ?? [],
	);
	let areRendered = false;

	const objectOf = (document: CourseDocument): RubyObject =>
		document.kind === "page"
			? pageObject(session, document)
			: documentObject(
					session,
					document,
					session.collectionObject(document.collection ?? ""),
				);

	/** The hooks of a document, with its object; its content comes back. */
	const hook = (
		document: CourseDocument,
		event: string,
		...args: RubyValue[]
	) =>
		session.attempt(() =>
			vm.send(objectOf(document), "trigger_hooks", vm.symbol(event), ...args),
		);

	const convertersFor = (extension: string) =>
		session.attempt(() =>
			converters().filter((one) =>
				isTrue(vm.send(one, "matches", str(extension))),
			),
		) ?? [];

	return {
		version: hash(...texts),
		touchPages,
		diagnostics: session.diagnostics,
		gems,
		tags,
		filters: filters.table,
		begin(context) {
			const { config } = context;
			session.context = context;
			const fields: Readonly<Record<string, RubyValue>> = {
				"@config": configOf(session, config),
				"@source": str(config.source),
				"@dest": str(config.destination),
				"@baseurl": str(config.baseurl),
				"@time": new TimeObject(context.time),
				"@pages": list([]),
				"@static_files": list([]),
				"@data": new RubyHash(),
				"@collections": new RubyHash(),
				"@layouts": new RubyHash(),
				"@permalink_style": str(String(config.permalink ?? "date")),
				"@safe": Boolean(config.safe),
				"@show_drafts": Boolean(config.show_drafts),
				"@future": Boolean(config.future),
				"@keep_files": toRuby(vm, config.keep_files),
				"@exclude": toRuby(vm, config.exclude),
				"@include": toRuby(vm, config.include),
			};
			for (const [name, value] of Object.entries(fields)) site.set(name, value);
			session.attempt(() =>
				vm.send(vm.send(vm.classes.get("Jekyll"), "sites"), "<<", site),
			);
			session.attempt(() => session.trigger("site", "after_init", site));
			session.attempt(() => session.trigger("site", "after_reset", site));
		},
		change(course, context) {
			session.course = course;
			session.attempt(() => fillSite(session, course));
			if (has("post_init")) initialise(session, course, objectOf);
			session.attempt(() => session.trigger("site", "post_read", site));
			const generators =
				session.attempt(() => instancesOf(session, "Jekyll::Generator")) ?? [];
			for (const generator of generators)
				session.attempt(() => vm.send(generator, "generate", site));
			const changed = takeOver(session, course, context);
			for (const one of [
				...changed.pages,
				...changed.collections.flatMap(({ documents }) => documents),
			]) {
				const [converter] = convertersFor(one.extension);
				if (converter) readdress(session, one, converter);
			}
			session.course = changed;
			return changed;
		},
		beforeRendering(course, services) {
			session.course = course;
			session.services = services;
			if (events.has("site pre_render"))
				session.attempt(() =>
					session.trigger("site", "pre_render", site, createPayload(session)),
				);
		},
		beforeDocument(document) {
			session.current = document;
			session.pageExtras = new RubyHash();
			if (
				!has("pre_render") &&
				session.payload.size + session.siteExtras.size === 0
			)
				return;
			if (has("pre_render")) {
				const object = session.objectOf(document);
				hook(document, "pre_render", createPayload(session));
				const data =
					object.touchedData === undefined
						? undefined
						: toLiquid(session, object.touchedData);
				if (isRecord(data)) document.data = data;
				const body = object.get("@content");
				if (body !== undefined) document.body = vm.text(body);
			}
			extras.set(document, captureExtras(session));
		},
		scope(document, scope) {
			session.current = document;
			const added = extras.get(document);
			return added ? extendScope(scope, added) : scope;
		},
		convert(extension, text) {
			const matching = convertersFor(extension);
			const converted = matching.reduce<string>(
				(made, converter) =>
					session.attempt(() =>
						vm.text(vm.send(converter, "convert", str(made))),
					) ?? made,
				text,
			);
			return { text: converted, isConverted: matching.length > 0 };
		},
		afterConversion(document, html) {
			const object =
				has("post_convert") || has("post_render")
					? objectOf(document)
					: undefined;
			if (!object) return html;
			object.set("@content", str(html));
			hook(document, "post_convert");
			return vm.text(object.get("@content") ?? null);
		},
		pageOf(document, render) {
			if (!touchPages) return render(document);
			if (!areRendered) {
				areRendered = true;
				for (const one of allDocuments(session))
					pages.set(
						one,
						renderPage(
							session,
							one,
							render,
							(event) => hook(one, event),
							objectOf,
						),
					);
				session.attempt(() =>
					session.trigger("site", "post_render", site, createPayload(session)),
				);
			}
			const page = pages.get(document) ?? render(document);
			const output = session.objectOf(document).get("@output");
			return output === undefined || output === null
				? page
				: ok(vm.text(output), page.diagnostics);
		},
		afterWriting() {
			if (!has("post_write")) return;
			refreshSite(session);
			for (const one of allDocuments(session))
				if (one.written) hook(one, "post_write");
			session.attempt(() => session.trigger("site", "post_write", site));
		},
	};
}
