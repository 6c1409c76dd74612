import { posix } from "node:path";
import { diagnostic } from "../diagnostics/create.ts";
import { loadYaml } from "../front-matter/load-yaml.ts";
import { psychSchema } from "../front-matter/psych-schema.ts";
import { normaliseText } from "../front-matter/read-front-matter.ts";
import { isRecord, recordFrom } from "../ruby/record.ts";
import { readText } from "../source/read-text.ts";
import type { Entry, FolderReader } from "../source/walk.ts";
import { type CsvRow, parseCsv } from "./csv.ts";
import type { SiteContext } from "./site-context.ts";

const DATA_FILE = /\.(?:ya?ml|json|csv|tsv)$/;
/** The order in which Ruby's `*.{yaml,yml,json,csv,tsv}` lists files: of two with one name, the later one counts. */
const EXTENSIONS = [".yaml", ".yml", ".json", ".csv", ".tsv"];

/**
 * `site.data`: the data folder's YAML, JSON, CSV and TSV files by their names, nested by folder.
 *
 * A file that cannot be read is reported (`jekyll/invalid-data`, `front-matter/invalid-yaml`) and left out.
 *
 * @param folders - Reader of the course, or of its theme.
 * @param folder - The data folder, relative to what `folders` reads.
 */
export function readData(
	context: SiteContext,
	folders: FolderReader,
	folder: string,
): Record<string, unknown> {
	const entries = folders
		.list(folder)
		.filter(({ path }) => !posix.basename(path).startsWith("."));
	const data = new Map<string, unknown>();
	for (const entry of sortFiles(entries)) {
		const name = posix.basename(entry.path, posix.extname(entry.path));
		const value = readDataFile(context, entry);
		if (value !== undefined) data.set(sanitizeDataName(name), value);
	}
	for (const { path } of entries.filter((entry) => entry.isFolder))
		data.set(
			sanitizeDataName(posix.basename(path)),
			readData(context, folders, path),
		);
	return recordFrom(data);
}

function sortFiles(entries: readonly Entry[]): Entry[] {
	const rank = ({ path }: Entry) => EXTENSIONS.indexOf(posix.extname(path));
	return entries
		.filter(({ path, isFolder }) => !isFolder && DATA_FILE.test(path))
		.sort((left, right) => rank(left) - rank(right));
}

/** The key of a data file: what is no Latin letter, digit, `_` or `-` is left out, spaces become `_`. */
export function sanitizeDataName(name: string): string {
	return name
		.replace(/[^\w\s-]+|(?<=^|\b\s)\s+(?=$|\s?\b)/g, "")
		.replace(/\s+/g, "_");
}

function readDataFile(context: SiteContext, entry: Entry): unknown {
	const read = readText(entry.absolutePath, entry.path);
	context.report(...read.diagnostics);
	const text = normaliseText(read.value);
	const extension = posix.extname(entry.path);
	if (extension === ".csv") return readTable(context, entry, text, ",");
	if (extension === ".tsv") return readTable(context, entry, text, "\t");
	if (extension === ".json") {
		const value = tryJson(text);
		if (value !== undefined) return value;
	}
	return readYaml(context, entry, text);
}

/** JSON is read as YAML by Jekyll; where it is JSON, that comes to the same, faster. */
function tryJson(text: string): unknown {
	try {
		return orderKeys(JSON.parse(text));
	} catch {
		return undefined;
	}
}

function orderKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(orderKeys);
	if (!isRecord(value)) return value;
	return recordFrom(
		new Map(Object.entries(value).map(([key, item]) => [key, orderKeys(item)])),
	);
}

function readYaml(
	context: SiteContext,
	{ path }: Entry,
	text: string,
): unknown {
	const result = loadYaml(text, {
		file: path,
		schema: psychSchema(context.zone),
	});
	context.report(...result.diagnostics);
	return result.value.value;
}

function readTable(
	context: SiteContext,
	{ path }: Entry,
	text: string,
	separator: "," | "\t",
): unknown {
	try {
		return toRecords(
			parseCsv(text, separator),
			readerOptions(context, separator),
		);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		context.report(
			diagnostic(
				"jekyll/invalid-data",
				"Expected fields in which quotes are doubled, found a quote that is not closed.",
				{ file: path, line: Number(error.message), column: 1 },
			),
		);
		return undefined;
	}
}

function readerOptions({ config }: SiteContext, separator: string) {
	const options = config[separator === "," ? "csv_reader" : "tsv_reader"];
	const known = isRecord(options) ? options : {};
	const converters = Array.isArray(known.csv_converters)
		? known.csv_converters
		: [];
	return {
		headers: known.headers ?? true,
		numeric: converters.some((name) => name === "numeric" || name === "all"),
	};
}

function toRecords(
	rows: readonly CsvRow[],
	{ headers, numeric }: { headers: unknown; numeric: boolean },
): unknown {
	const convert = (field: string | null | undefined) =>
		numeric && field && /^-?\d+(?:\.\d+)?$/.test(field)
			? Number(field)
			: (field ?? null);
	if (!headers) return rows.map((row) => row.map(convert));
	const [names = [], ...records] = rows;
	return records.map((row) =>
		recordFrom(
			new Map(names.map((name, index) => [name ?? "", convert(row[index])])),
		),
	);
}
