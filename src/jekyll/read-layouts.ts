import { posix, resolve } from "node:path";
import type { Origin, Template } from "../course/types.ts";
import { once } from "../once.ts";
import { createEntryFilter } from "../source/entry-filter.ts";
import { readText } from "../source/read-text.ts";
import { createFolderReader, type FolderReader } from "../source/walk.ts";
import type { SiteContext } from "./site-context.ts";
import type { Theme } from "./theme.ts";

/** A place that lends layouts and includes. */
export interface TemplateSource {
	readonly origin: Origin;
	/** Put before paths in diagnostics; empty for the course itself. */
	readonly prefix: string;
	readonly folders: FolderReader;
	/** Relative to what `folders` reads. */
	readonly layouts: string;
	readonly includes: string;
}

/** The course, then its theme, then Lectern, as far as they are there. */
export function templateSources(
	context: SiteContext,
	theme: Theme | undefined,
	lecternRoot: string | undefined,
): TemplateSource[] {
	const { config, folders } = context;
	// Lectern's own folder is a course too: its layouts are the theme's all the same.
	const isLectern =
		lecternRoot !== undefined && resolve(config.source) === lecternRoot;
	const own: TemplateSource = {
		origin: isLectern ? "lectern" : "course",
		prefix: "",
		folders,
		layouts: String(config.layouts_dir || "_layouts"),
		includes: String(config.includes_dir || "_includes"),
	};
	return [
		own,
		...(theme ? [lentBy("theme", theme.name, theme.root)] : []),
		...(lecternRoot ? [lentBy("lectern", "lectern", lecternRoot)] : []),
	];
}

function lentBy(origin: Origin, name: string, root: string): TemplateSource {
	return {
		origin,
		prefix: `${name}/`,
		folders: createFolderReader(root),
		layouts: "_layouts",
		includes: "_includes",
	};
}

/** All layouts by name; a layout of an earlier source hides those of later ones. */
export function readLayouts(
	context: SiteContext,
	sources: readonly TemplateSource[],
): Map<string, Template> {
	const layouts = new Map<string, Template>();
	for (const source of sources)
		for (const [name, layout] of layoutsOf(context, source))
			if (!layouts.has(name)) layouts.set(name, layout);
	return layouts;
}

function layoutsOf(
	context: SiteContext,
	source: TemplateSource,
): Map<string, Template> {
	const filter =
		source.origin === "course" ? context.filter : createEntryFilter([], []);
	const entries = source.folders.files(source.layouts).filter(({ path }) => {
		const name = path.slice(source.layouts.length + 1);
		return name.includes(".") && filter.accepts(name, "/", false);
	});
	return new Map(
		entries.map((entry) => {
			const inside = entry.path.slice(source.layouts.length + 1);
			const name = inside.slice(
				0,
				inside.length - posix.extname(inside).length,
			);
			const read = () => readLayout(context, source, entry.path, name);
			return [
				name,
				source.origin === "lectern"
					? later(name, source, entry.path, read)
					: read(),
			];
		}),
	);
}

/** Lectern's own layouts have no faults that a course must hear of, and most courses use none: read when one is used. */
function later(
	name: string,
	{ origin, prefix }: TemplateSource,
	path: string,
	read: () => Template,
): Template {
	const layout = once(read);
	return {
		name,
		path: prefix + path,
		origin,
		get data() {
			return layout().data;
		},
		get body() {
			return layout().body;
		},
		get bodyLine() {
			return layout().bodyLine;
		},
	};
}

function readLayout(
	context: SiteContext,
	{ origin, prefix, folders }: TemplateSource,
	path: string,
	name: string,
): Template {
	const shown = prefix + path;
	const absolutePath = folders.find(path)?.absolutePath ?? path;
	const text = readText(absolutePath, shown);
	const matter = context.readFrontMatter(text.value, shown);
	const faults = matter.diagnostics.filter(
		({ severity }) => severity === "error",
	);
	context.report(...text.diagnostics, ...faults);
	const { data, body, bodyLine } = matter.value;
	return { name, path: shown, origin, data, body, bodyLine };
}

/** Includes by name, each read when it is first asked for; the whole file, as Jekyll takes no front matter off them. */
export function createIncludeFinder(
	context: SiteContext,
	sources: readonly TemplateSource[],
): (name: string) => Template | undefined {
	const known = new Map<string, Template | undefined>();
	return (name) => {
		if (!known.has(name)) known.set(name, findInclude(context, sources, name));
		return known.get(name);
	};
}

function findInclude(
	context: SiteContext,
	sources: readonly TemplateSource[],
	name: string,
): Template | undefined {
	if (posix.normalize(`/${name}`) !== `/${name}`) return undefined;
	for (const { origin, prefix, folders, includes } of sources) {
		const entry = folders.find(`${includes}/${name}`);
		if (!entry || entry.isFolder) continue;
		const path = prefix + entry.path;
		const text = readText(entry.absolutePath, path);
		context.report(...text.diagnostics);
		const body = text.value.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
		return { name, path, origin, data: {}, body, bodyLine: 1 };
	}
	return undefined;
}

/** The names of the includes that the course has itself. */
export function listIncludes(sources: readonly TemplateSource[]): string[] {
	return sources
		.filter(({ origin }) => origin === "course")
		.flatMap(({ folders, includes }) =>
			folders
				.files(includes)
				.map(({ path }) => path.slice(includes.length + 1)),
		);
}
