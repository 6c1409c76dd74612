import type { Course } from "../course/types.ts";
import type {
	LiquidHost,
	Recorder,
	RenderListener,
} from "../jekyll/liquid/types.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import { scholarPlaceholder } from "../references/index.ts";
import { readText } from "../source/read-text.ts";
import { createFolderReader, type FolderReader } from "../source/walk.ts";
import { indexTargets } from "./find-targets.ts";
import { markUnknown } from "./mark-unknown.ts";

export interface HostServices {
	readonly markdownify: (text: string) => string;
	readonly smartify: (text: string) => string;
	readonly convertSass: (text: string, indented: boolean) => string;
	readonly highlight: (code: string, language: string) => string | undefined;
	readonly recorder?: Recorder;
	readonly onRendered?: RenderListener | undefined;
	readonly plugins?: CoursePlugins | undefined;
}

/** What Liquid's tags and filters may ask of the course. */
export function createLiquidHost(
	course: Course,
	services: HostServices,
): LiquidHost {
	const targets = indexTargets(course);
	const { marksUnknownTags } = course.config.lectern;
	const folders = createFolderReader(course.source);
	return {
		config: course.config,
		time: course.time,
		environment: course.config.lectern.environment,
		findInclude: course.findInclude,
		readRelative: (path) => readWithin(folders, path),
		findDocument: targets.byPath,
		findPost: targets.post,
		modifiedTime: targets.modifiedTime,
		namesOf: (kind) =>
			kind === "include"
				? (course.includeNames?.() ?? [])
				: kind === "post"
					? targets.postNames()
					: targets.paths(),
		markdownify: services.markdownify,
		smartify: services.smartify,
		scssify: (text) => services.convertSass(text, false),
		sassify: (text) => services.convertSass(text, true),
		highlight: (code, language) =>
			services.highlight(code, language) ?? escapeHtml(code),
		scholar: scholarPlaceholder,
		markUnknown: (piece) =>
			piece.diagnostic.code === "liquid/unknown-tag" && !marksUnknownTags
				? ""
				: markUnknown(piece),
		recorder: services.recorder,
		tags: services.plugins?.tags,
		filters: services.plugins?.filters,
		...(services.onRendered && { onRendered: services.onRendered }),
	};
}

/** A file's text; nothing of one that a symbolic link leads out of the course to. */
function readWithin(folders: FolderReader, path: string): string | undefined {
	const entry = folders.find(path);
	return entry && !entry.isFolder
		? readText(entry.absolutePath, path).value.replace(/^\uFEFF/, "")
		: undefined;
}

function escapeHtml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
