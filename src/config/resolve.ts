import { resolve, sep } from "node:path";
import { diagnostic } from "../diagnostics/create.ts";
import { ok, type Result } from "../result.ts";
import { deepMerge, isRecord } from "../ruby/record.ts";
import {
	defaultConfig,
	nest,
	withDefaultCollections,
	withDefaultExcludes,
} from "./defaults.ts";
import type { Places } from "./locate-paths.ts";
import { options } from "./options.ts";
import { placeOf } from "./place-of.ts";
import { readConfigFiles } from "./read-config-file.ts";
import { readSeverities } from "./read-severities.ts";
import { type Enhancement, enhancements, type SiteConfig } from "./types.ts";
import { isRefused, validateConfig } from "./validate.ts";

type Values = Readonly<Record<string, unknown>>;

export interface Surroundings {
	/** What relative paths on the command line are relative to. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The configuration of the course in `source`.
 *
 * @param source - The course's folder; what `_config.yml` calls `source` and `destination` is relative to it.
 * @param flags - Values by the options table's keys (`{ show_drafts: true, config: "a.yml,b.yml" }`); paths are
 *   relative to `surroundings.cwd`.
 * @returns Defaults under the configuration files under the flags, with
 *   - `config/not-found`, `config/invalid`: that file counts as empty;
 *   - `config/wrong-type`: the default stands in where Jekyll would refuse;
 *   - `config/misspelt-option`, `config/ignored-option`, `config/unknown-severity`;
 *   - `config/unsafe-destination`: `_site` in the course is used instead.
 */
export function resolveConfig(
	source: string,
	flags: Values = {},
	surroundings: Surroundings = { cwd: process.cwd(), env: process.env },
): Result<SiteConfig> {
	const home = resolve(surroundings.cwd, source);
	const files = readConfigFiles(home, flags.config, surroundings.cwd);
	const checks = files.value.flatMap(validateConfig);
	const written = files.value
		.map((file) => withoutRefused(file.options))
		.reduce<Values>(deepMerge, {});
	const flagged = resolvePaths(flags, surroundings.cwd);
	const merged = withDefaultExcludes(
		withDefaultCollections(
			[resolvePaths(written, home), nestFlags(flagged)].reduce(
				deepMerge,
				resolvePaths(defaultConfig(), home),
			),
		),
	);
	const places = new Map(files.value.flatMap((file) => [...file.places]));
	const config = finish(merged, flags, surroundings, places);
	const severities = readSeverities(diagnosticsOf(merged), (code) =>
		placeOf(config, `lectern.diagnostics.${code}`),
	);
	const placed = checkDestination({
		...config,
		lectern: { ...config.lectern, diagnostics: severities.value },
	});
	return ok(placed.value, [
		...files.diagnostics,
		...checks,
		...severities.diagnostics,
		...placed.diagnostics,
	]);
}

/** Without what Jekyll would refuse to build with, so that the default stands in. */
function withoutRefused(written: Values): Values {
	return Object.fromEntries(
		Object.entries(written).filter(([key, value]) => !isRefused(key, value)),
	);
}

function resolvePaths(values: Values, base: string): Values {
	const paths = ["source", "destination", "theme_dir"]
		.filter((key) => typeof values[key] === "string")
		.map((key) => [key, resolve(base, String(values[key]))] as const);
	return { ...values, ...Object.fromEntries(paths) };
}

/** `{ "lectern.cache": "x" }` as `{ lectern: { cache: "x" } }`; what is only a flag is left out. */
function nestFlags(flags: Values): Values {
	return options
		.filter(({ key }) => flags[key] !== undefined && key !== "config")
		.map(({ key }) => nest(key.split("."), flags[key]))
		.reduce<Values>(deepMerge, {});
}

function finish(
	config: Values,
	flags: Values,
	{ env, cwd }: Surroundings,
	places: Places,
): SiteConfig {
	const source = String(config.source);
	const lectern = isRecord(config.lectern) ? config.lectern : {};
	const cache = flags["lectern.cache"]
		? resolve(cwd, String(flags["lectern.cache"]))
		: resolve(source, cacheFolder(config, lectern, places));
	return {
		...config,
		source,
		destination: String(config.destination),
		baseurl: textOf(config.baseurl),
		url: textOf(config.url),
		permalink: textOf(config.permalink),
		kramdown: isRecord(config.kramdown) ? config.kramdown : {},
		lectern: {
			...lectern,
			enhance: flags.faithful ? [] : readEnhance(lectern.enhance),
			cache,
			diagnostics: {},
			places,
			environment: env.JEKYLL_ENV || "development",
			variables: config,
		},
	};
}

/** Jekyll's key counts where the course gives it and not Lectern's own. */
function cacheFolder(config: Values, lectern: Values, places: Places): string {
	const isJekylls = places.has("cache_dir") && !places.has("lectern.cache");
	return String(isJekylls ? config.cache_dir : lectern.cache);
}

function textOf(value: unknown): string {
	return value === null || value === undefined || value === false
		? ""
		: String(value);
}

function readEnhance(value: unknown): Enhancement[] {
	if (value === true) return [...enhancements];
	const names = Array.isArray(value)
		? value
		: String(value || "").split(/[\s,]+/);
	return enhancements.filter((name) => names.includes(name));
}

function diagnosticsOf({ lectern }: Values): unknown {
	return isRecord(lectern) ? lectern.diagnostics : undefined;
}

/** A destination that is or holds the course would be emptied with it. */
function checkDestination(config: SiteConfig): Result<SiteConfig> {
	const { source, destination } = config;
	if (!`${source}${sep}`.startsWith(`${destination}${sep}`)) return ok(config);
	return ok({ ...config, destination: resolve(source, "_site") }, [
		diagnostic(
			"config/unsafe-destination",
			"The destination folder cannot be or contain the source folder.",
			placeOf(config, "destination"),
		),
	]);
}
