import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { loadYaml } from "../front-matter/load-yaml.ts";
import { psychSchema } from "../front-matter/psych-schema.ts";
import { ok, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import { localZone } from "../ruby/zone.ts";
import { locatePaths, type Places } from "./locate-paths.ts";

/** One configuration file: its options, and where each stands. */
export interface ConfigFile {
	readonly options: Readonly<Record<string, unknown>>;
	readonly places: Places;
}

const NOTHING: ConfigFile = { options: {}, places: new Map() };

/**
 * The configuration files of a course.
 *
 * @param asked - What `--config` says (`a.yml,b.yml` or a list), relative to `cwd`; without it `_config.yml` or
 *   `_config.yaml` of the course, which need not exist.
 */
export function readConfigFiles(
	source: string,
	asked: unknown,
	cwd: string,
): Result<ConfigFile[]> {
	const names = configNames(asked);
	const results = names.length
		? names.map((name) => readConfigFile(resolve(cwd, name), source, true))
		: [readConfigFile(defaultFile(source), source, false)];
	return ok(
		results.map((result) => result.value),
		results.flatMap((result) => result.diagnostics),
	);
}

function configNames(asked: unknown): string[] {
	const list = Array.isArray(asked) ? asked : [asked ?? ""];
	return list
		.flatMap((item) => String(item).split(","))
		.map((name) => name.trim())
		.filter(Boolean);
}

function defaultFile(source: string): string {
	const yaml = join(source, "_config.yaml");
	const yml = join(source, "_config.yml");
	return !existsSync(yml) && existsSync(yaml) ? yaml : yml;
}

function readConfigFile(
	path: string,
	source: string,
	asked: boolean,
): Result<ConfigFile> {
	const file = relative(source, path).split(sep).join("/");
	if (!existsSync(path))
		return asked
			? fault("config/not-found", `There is no file \`${file}\`.`, file)
			: ok(NOTHING);
	try {
		return parseConfig(readFileSync(path, "utf8"), file);
	} catch (error) {
		return fault("config/invalid", `Cannot read it: ${String(error)}`, file);
	}
}

function parseConfig(text: string, file: string): Result<ConfigFile> {
	if (!/\.ya?ml$/i.test(file))
		return fault(
			"config/invalid",
			`Expected a file that ends with \`.yml\` or \`.yaml\`, found \`${file}\`.`,
			file,
		);
	const bare = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
	const read = loadYaml(bare, { file, schema: psychSchema(localZone) });
	const { value } = read.value;
	if (isRecord(value))
		return ok(
			{ options: value, places: locatePaths(bare, file) },
			read.diagnostics,
		);
	if (!value) return ok(NOTHING, read.diagnostics);
	return fault(
		"config/invalid",
		"Expected options with values, found another kind of YAML.",
		file,
	);
}

function fault(
	code: DiagnosticCode,
	message: string,
	file: string,
): Result<ConfigFile> {
	return ok(NOTHING, [diagnostic(code, message, { file, line: 1, column: 1 })]);
}
