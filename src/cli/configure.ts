import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { resolveConfig } from "../config/resolve.ts";
import type { SiteConfig } from "../config/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { FormulaThread } from "../workers/types.ts";
import type { Console, Loudness } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { setTimeZone } from "./set-time-zone.ts";
import { UsageError } from "./usage.ts";

/** The course that a command is about. */
export interface Configured {
	readonly config: SiteConfig;
	readonly diagnostics: readonly Diagnostic[];
	/** Waits for the course's formulas, where the command has started it. */
	readonly formulaThread?: FormulaThread | undefined;
	/** Absolute paths of the configuration files, those that may not exist too. */
	readonly files: readonly string[];
}

/** Its folder is the command's first word, `--source`, or the current folder. */
export function configure({
	words,
	flags,
	formulaThread,
}: Invocation): Configured {
	const home = courseFolder(words, flags.source);
	const { source: _, ...others } = flags;
	const { value: config, diagnostics } = resolveConfig(home, others);
	setTimeZone(config.timezone);
	const files = configFiles(home, flags.config);
	return { config, diagnostics, formulaThread, files };
}

function courseFolder(words: readonly string[], source: unknown): string {
	if (words.length > 1)
		throw new UsageError(
			`expected one folder, and got ${words.length}: ${words.join(", ")}`,
		);
	const asked = String(words[0] ?? source ?? ".");
	const folder = resolve(asked);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`there is no folder "${asked}"`);
	return folder;
}

function configFiles(home: string, asked: unknown): string[] {
	if (asked)
		return String(asked)
			.split(",")
			.map((name) => resolve(name.trim()));
	return ["_config.yml", "_config.yaml"].map((name) => join(home, name));
}

/** Jekyll's first lines: which configuration, from where, to where. */
export function announce(
	console: Console,
	{ config, files }: Configured,
): void {
	const existing = files.filter((file) => existsSync(file));
	for (const file of existing.length ? existing : ["none"])
		console.info("Configuration file:", file);
	console.info("Source:", config.source);
	console.info("Destination:", config.destination);
}

/** `quiet` and `verbose`, from the command line or the configuration. */
export function loudness({ config }: Configured): Loudness {
	return { quiet: config.quiet === true, verbose: config.verbose === true };
}
