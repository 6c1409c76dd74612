import { loadYaml } from "../front-matter/load-yaml.ts";
import { psychSchema } from "../front-matter/psych-schema.ts";
import { utcZone } from "../ruby/zone.ts";

/** A truth value: anything but nothing and `false`. */
export function readBoolean(value: unknown): boolean {
	if (typeof value === "boolean") return value;
	const text = String(value ?? "");
	return text !== "" && text.trim().toLowerCase() !== "false";
}

/** A whole number; nothing where there is none. */
export function readInteger(value: unknown): number | undefined {
	const text = String(value).trim();
	return /^[-+]?\d+$/.test(text) ? Number(text) : undefined;
}

/** Ruby's symbol: a leading colon is no part of it, `nil` and nothing are none. */
export function readSymbol(value: unknown): string {
	const text = String(value ?? "")
		.trim()
		.replace(/^:/, "");
	return text === "nil" ? "" : text;
}

/** A list, or a text with commas. */
export function readList(value: unknown): string[] | undefined {
	if (Array.isArray(value)) return value.map(String);
	return typeof value === "string" ? value.split(",") : undefined;
}

/** Header levels: a list, a text with commas, or a range (`2..4`). */
export function readLevels(value: unknown): number[] | undefined {
	const range = typeof value === "string" ? /^(\d)\.\.(\d)$/.exec(value) : null;
	const levels = range
		? countUp(Number(range[1]), Number(range[2]))
		: readList(typeof value === "number" ? String(value) : value)?.map(Number);
	const valid = levels?.every((level) => level >= 1 && level <= 6);
	return valid ? [...new Set(levels)] : undefined;
}

function countUp(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Four names or code points for quotation marks. */
export function readQuotes(value: unknown): (string | number)[] | undefined {
	const quotes = readList(value);
	if (quotes?.length !== 4) return undefined;
	return quotes.map((quote) => readInteger(quote) ?? quote);
}

/** A map, or a text that is a map in YAML; a colon before a key (a Ruby symbol) is no part of it. */
export function readMap(value: unknown): Record<string, unknown> | undefined {
	const map = typeof value === "string" ? readYaml(value) : value;
	if (typeof map !== "object" || map === null || Array.isArray(map))
		return undefined;
	return Object.fromEntries(
		Object.entries(map).map(([key, item]) => [key.replace(/^:/, ""), item]),
	);
}

function readYaml(text: string): unknown {
	return loadYaml(text, { file: "", schema: psychSchema(utcZone) }).value.value;
}

/** A map of texts. */
export function readTexts(value: unknown): Record<string, string> | undefined {
	const map = readMap(value);
	return (
		map &&
		Object.fromEntries(
			Object.entries(map).map(([key, item]) => [key, String(item ?? "")]),
		)
	);
}
