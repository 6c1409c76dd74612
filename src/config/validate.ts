import { diagnostic } from "../diagnostics/create.ts";
import { nearestWord } from "../diagnostics/nearest.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { isRecord } from "../ruby/record.ts";
import type { SourceLocation } from "../source/types.ts";
import type { Option, OptionType } from "./option-type.ts";
import { options } from "./options.ts";
import type { ConfigFile } from "./read-config-file.ts";

const isText = (value: unknown) =>
	typeof value === "string" || typeof value === "number";

const checks: Readonly<Record<OptionType, (value: unknown) => boolean>> = {
	any: () => true,
	boolean: (value) => typeof value === "boolean",
	integer: (value) => Number.isInteger(Number(value)) && isText(value),
	string: (value) => isText(value) || value === false,
	list: Array.isArray,
	map: isRecord,
	"list or map": (value) => Array.isArray(value) || isRecord(value),
	"string or list": (value) => isText(value) || Array.isArray(value),
	"boolean or list": (value) =>
		typeof value === "boolean" || Array.isArray(value) || isText(value),
	"boolean or string": (value) => typeof value === "boolean" || isText(value),
};

/** Options that Jekyll itself refuses when they have another type; with the others it goes on as it can. */
const STRICT = new Set(["include", "exclude", "plugins", "collections"]);

const topLevelKeys = [
	...new Set(options.map((option) => option.key.split(".")[0] ?? "")),
];

/** Whether an option has a value that Jekyll would stop at. */
export function isRefused(key: string, value: unknown): boolean {
	const option = options.find((row) => row.key === key);
	return (
		STRICT.has(key) && value !== null && !checks[option?.type ?? "any"](value)
	);
}

/** What there is to say about one configuration file's options: wrong types, slips of the pen, what means nothing. */
export function validateConfig({ options, places }: ConfigFile): Diagnostic[] {
	return Object.entries(options).flatMap(([key, value]) =>
		checkKey(key, value, options, places.get(key)),
	);
}

function checkKey(
	key: string,
	value: unknown,
	all: Readonly<Record<string, unknown>>,
	location: SourceLocation = { file: "_config.yml", line: 1, column: 1 },
): Diagnostic[] {
	const option = options.find((row) => row.key === key);
	if (option) return checkOption(option, value, location);
	const meant = nearestWord(key, topLevelKeys);
	return meant && !(meant in all) ? [misspelt(key, meant, location)] : [];
}

function checkOption(
	option: Option,
	value: unknown,
	location: SourceLocation,
): Diagnostic[] {
	const { key, type, ignored } = option;
	const length = key.length;
	if (ignored && value !== option.default && value)
		return [
			diagnostic(
				"config/ignored-option",
				`\`${key}\` means nothing here: ${ignored}.`,
				location,
				{ length },
			),
		];
	if (value === null || checks[type](value)) return [];
	return [
		diagnostic(
			"config/wrong-type",
			`Expected \`${key}\` to be a ${type}, found ${JSON.stringify(value)}.`,
			location,
			{ length, severity: isRefused(key, value) ? "error" : "warning" },
		),
	];
}

function misspelt(
	key: string,
	meant: string,
	location: SourceLocation,
): Diagnostic {
	return diagnostic(
		"config/misspelt-option",
		`\`${key}\` is no option.`,
		location,
		{
			length: key.length,
			hint: `Did you mean \`${meant}\`?`,
			fix: { length: key.length, text: meant },
		},
	);
}
