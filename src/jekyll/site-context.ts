import { placeOf } from "../config/place-of.ts";
import type { SiteConfig } from "../config/types.ts";
import type { CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { createFrontMatterReader } from "../front-matter/read-front-matter.ts";
import { parseLocalTime } from "../ruby/time/parse-time.ts";
import { RubyTime } from "../ruby/values.ts";
import { type Zone, zoneNamed } from "../ruby/zone.ts";
import { createEntryFilter, type EntryFilter } from "../source/entry-filter.ts";
import {
	createFolderReader,
	type Entry,
	type FolderReader,
} from "../source/walk.ts";
import { compilesCoffeeScript } from "./convert-coffeescript.ts";
import type { DocumentMemory } from "./document-memory.ts";
import {
	createFrontMatterDefaults,
	type FrontMatterDefaults,
} from "./front-matter-defaults.ts";
import { convertedExtensions } from "./output-extension.ts";

/** What reading any part of one course needs. Made for one reading and thrown away with it. */
export interface SiteContext {
	readonly config: SiteConfig;
	readonly zone: Zone;
	/** The moment of the build. */
	readonly time: RubyTime;
	readonly folders: FolderReader;
	readonly filter: EntryFilter;
	readonly defaults: FrontMatterDefaults;
	readonly readFrontMatter: ReturnType<typeof createFrontMatterReader>;
	/** Extensions of Markdown, with their dots, in lower case. */
	readonly markdownExtensions: ReadonlySet<string>;
	/** What converters make of extensions. */
	readonly convertedExtensions: ReadonlyMap<string, string>;
	readonly collectionsDir: string;
	/** Markdown's HTML, for a plugin that needs it before documents are rendered. */
	readonly markdownify: (text: string) => string;
	/** Read a document, or take it as an earlier reading had it. */
	readonly remember: (
		entry: Entry,
		kind: string,
		read: () => CourseDocument,
	) => CourseDocument;
	readonly report: (...diagnostics: readonly Diagnostic[]) => void;
	readonly diagnostics: readonly Diagnostic[];
}

export function createSiteContext(
	config: SiteConfig,
	markdownify: SiteContext["markdownify"],
	memory?: DocumentMemory,
): SiteContext {
	memory?.begin(JSON.stringify(config));
	const zone = zoneNamed(config.timezone);
	const diagnostics: Diagnostic[] = [];
	const collectionsDir = trimSlashes(String(config.collections_dir ?? ""));
	const defaults = createFrontMatterDefaults(
		config.defaults,
		collectionsDir,
		(index) => placeOf(config, `defaults.${index}`),
	);
	const time = buildTime(config, zone);
	const markdownExtensions = extensionsOf(config.markdown_ext);
	const report = (...more: readonly Diagnostic[]) => {
		diagnostics.push(...more);
	};
	return {
		config,
		zone,
		time,
		folders: createFolderReader(config.source),
		filter: createEntryFilter(config.include, config.exclude),
		defaults,
		readFrontMatter: createFrontMatterReader(zone),
		markdownExtensions,
		convertedExtensions: convertedExtensions(
			markdownExtensions,
			compilesCoffeeScript(config),
		),
		collectionsDir,
		markdownify,
		remember(entry, kind, read) {
			if (!memory) return read();
			const known = diagnostics.length;
			const reading = memory.read(entry, kind, () => {
				const document = read();
				return {
					document,
					diagnostics: diagnostics.splice(known),
					isLasting: !hangsOnTime(document, time),
				};
			});
			report(...reading.diagnostics);
			return reading.document;
		},
		report,
		diagnostics,
	};
}

/** Without a date of its own a document has the build's; and one of tomorrow waits until then. */
function hangsOnTime({ date }: CourseDocument, time: RubyTime): boolean {
	return date !== undefined && date.getTime() >= time.getTime();
}

function buildTime({ time }: SiteConfig, zone: Zone): RubyTime {
	const configured = time ? parseLocalTime(String(time), zone) : undefined;
	return configured ?? RubyTime.in(zone, Math.floor(Date.now() / 1000) * 1000);
}

function extensionsOf(list: unknown): Set<string> {
	const names = typeof list === "string" ? list.split(",") : [];
	return new Set(names.map((name) => `.${name.trim().toLowerCase()}`));
}

export function trimSlashes(path: string): string {
	return path.replace(/^\/+|\/+$/g, "");
}
