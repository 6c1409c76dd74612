import { parseStartTime } from "./start-time.ts";

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value of front matter as text; undefined where it is empty or none. */
export function text(value: unknown): string | undefined {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

/** Whole seconds of a number or a written time; undefined where it is neither. */
export function readTime(value: unknown): number | undefined {
	if (typeof value === "number")
		return Number.isFinite(value) && value >= 0 ? Math.floor(value) : undefined;
	return typeof value === "string" ? parseStartTime(value) : undefined;
}

/**
 * Width divided by height, from `16:9`, `4/3`, `1.78`, or `56.25`: the height in percent of the width, as the
 * padding trick of many courses has it.
 */
export function readAspectRatio(
	value: unknown,
): number | "invalid" | undefined {
	if (value === undefined || value === null) return undefined;
	const [width = Number.NaN, height = 1] = String(value)
		.split(/[:/x]/)
		.map(Number);
	const ratio = width / height;
	if (!(ratio > 0 && Number.isFinite(ratio))) return "invalid";
	// YAML 1.1 reads `16:9` as hours and minutes.
	if (ratio >= 3600) return fromClock(ratio);
	return ratio > 10 ? 100 / ratio : ratio;
}

function fromClock(seconds: number): number {
	return Math.floor(seconds / 3600) / ((seconds % 3600) / 60 || 1);
}
