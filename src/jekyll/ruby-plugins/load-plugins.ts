import { readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import type { SiteConfig } from "../../config/types.ts";
import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { loadYaml } from "../../front-matter/load-yaml.ts";
import { psychSchema } from "../../front-matter/psych-schema.ts";
import { createInterpreter } from "../../ruby/create-interpreter.ts";
import type { RubyHost } from "../../ruby/interpreter/host.ts";
import type { Interpreter } from "../../ruby/interpreter/interpreter.ts";
import { createRunner, type RunText } from "../../ruby/run-text.ts";
import { loadPrism } from "../../ruby/syntax/load-prism.ts";
import { zoneNamed } from "../../ruby/zone.ts";
import type { TagParser } from "../liquid/tags/tag.ts";
import { defineCallByKey } from "./call-by-key.ts";
import { createPlugins } from "./create-plugins.ts";
import { defineDrops } from "./drops.ts";
import type { PluginGem } from "./find-plugin-gems.ts";
import { hasLibrary } from "./libraries.ts";
import { LibraryPath } from "./library-path.ts";
import { defineLiquidContext } from "./liquid-context.ts";
import { PluginFilters } from "./liquid-filters.ts";
import { rubyTagParser } from "./liquid-tags.ts";
import { defineNativeFunctions } from "./native-functions.ts";
import { openPluginFiles } from "./plugin-files.ts";
import { jekyllModule } from "./prelude/jekyll/index.ts";
import { liquidModule } from "./prelude/liquid/index.ts";
import { jekyllSite } from "./prelude/site/index.ts";
import { PluginSession } from "./session.ts";
import type { CoursePlugins } from "./types.ts";

/** What plugins print, and how loud it is: `puts` is `print`, Jekyll's logger has its levels. */
export type PrintForPlugins = (level: string, text: string) => void;

/** What there is to load: the course's own files (absolute paths) and gems. */
export interface PluginSources {
	readonly files: readonly string[];
	readonly gems: readonly PluginGem[];
}

/**
 * Run the plugins' files, in Jekyll's order.
 *
 * A gem that cannot be loaded whole is as if it weren't there: all is begun anew without it.
 */
export function loadPlugins(
	config: SiteConfig,
	{ files, gems }: PluginSources,
	print: PrintForPlugins,
	refusals: ReadonlyMap<string, string> = new Map(),
): CoursePlugins {
	const texts: string[] = [];
	const libraries = new LibraryPath(config.source);
	const run = createRunner(loadPrism());
	const loaded = new Set<string>();
	const load = (path: string): boolean => {
		if (loaded.has(path)) return false;
		loaded.add(path);
		const text = readFileSync(path, "utf8");
		texts.push(path, text);
		run(vm, relative(config.source, path), text);
		return true;
	};
	const host = hostFor(config, print, libraries.roots, (name, from) => {
		const path =
			fileNamed(host, config, name, from) ??
			libraries.find(name, resolve(config.source, vm.place.file));
		if (path) return load(path);
		if (!hasLibrary(name)) reportMissing(name);
		return true;
	});
	const vm: Interpreter = createInterpreter(host, run);
	const tags = new Map<string, TagParser>();
	const session = defineJekyll(vm, run, tags, () => filters, print);
	const filters = new PluginFilters(session);
	const reportMissing = (name: string) =>
		session.diagnostics.push(
			diagnostic(
				"plugins/unknown-library",
				`There is no library \`${name}\` here.`,
				vm.place,
				{ length: name.length },
			),
		);
	/** @returns What is wrong with it. */
	const loadGem = ({ root, file }: PluginGem): Diagnostic | undefined => {
		const known = session.diagnostics.length;
		libraries.add(root);
		session.attempt(() => load(file));
		return session.diagnostics[known];
	};
	const [early, late] = [true, false].map((isEarly) =>
		gems.filter((gem) => gem.isEarly === isEarly),
	);
	for (const step of [...(early ?? []), ...files, ...(late ?? [])]) {
		if (typeof step === "string") session.attempt(() => load(step));
		else {
			const fault = loadGem(step);
			if (fault)
				return loadPlugins(
					config,
					{ files, gems: gems.filter((gem) => gem !== step) },
					print,
					new Map([...refusals, [step.name, refusalOf(fault)]]),
				);
		}
	}
	const names = gems.map(({ name }) => name);
	return createPlugins(session, texts, { names, refusals }, tags, filters);
}

function refusalOf({ message, location }: Diagnostic): string {
	const file = location.file.replace(/^(?:\.\.\/)+/, "/");
	return `its gem is more than Lectern understands. ${message} (${file}:${location.line})`;
}

function defineJekyll(
	vm: Interpreter,
	run: RunText,
	tags: Map<string, TagParser>,
	filters: () => PluginFilters,
	print: PrintForPlugins,
): PluginSession {
	const made: { session?: PluginSession } = {};
	const current = () => {
		if (!made.session) throw new Error("no session yet");
		return made.session;
	};
	defineDrops(vm);
	defineLiquidContext(vm);
	defineNativeFunctions(
		current,
		() => ({
			filters: filters(),
			registerTag: (name, rubyClass) =>
				tags.set(name, rubyTagParser(current(), rubyClass)),
			log: print,
		}),
		vm,
	);
	run(vm, "jekyll.rb", jekyllModule);
	run(vm, "jekyll/site.rb", jekyllSite);
	defineCallByKey(vm);
	run(vm, "liquid.rb", liquidModule);
	made.session = new PluginSession(vm);
	return made.session;
}

function hostFor(
	config: SiteConfig,
	print: PrintForPlugins,
	gems: readonly string[],
	require: RubyHost["require"],
): RubyHost {
	const zone = zoneNamed(config.timezone);
	return {
		zone,
		now: Date.now,
		print: (text) => print("print", text),
		environment: { JEKYLL_ENV: config.lectern.environment ?? "development" },
		folder: config.source,
		files: openPluginFiles(config.source, config.destination, gems),
		require,
		parseYaml: (text) =>
			loadYaml(text, { file: "", schema: psychSchema(zone) }).value.value,
		onLook: () => {},
	};
}

/** A file of the plugins' own that is required, by a relative name or its path. */
function fileNamed(
	{ files }: RubyHost,
	config: SiteConfig,
	name: string,
	from: string | undefined,
): string | undefined {
	const folder =
		from === undefined ? config.source : dirname(join(config.source, from));
	const path = posix.resolve(
		folder,
		name.endsWith(".rb") ? name : `${name}.rb`,
	);
	return (from !== undefined ||
		posix.isAbsolute(name) ||
		name.startsWith(".")) &&
		files.look(path)
		? path
		: undefined;
}
