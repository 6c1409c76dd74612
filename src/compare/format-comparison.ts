import { count } from "../diagnostics/summarize.ts";
import type { AspectDifference, Comparison, PageDifference } from "./types.ts";

const SHOWN = 8;

/** A comparison for people, worst first. */
export function formatComparison(comparison: Comparison): string {
	const { missing, extra, different, compared } = comparison;
	const same = compared - different.length;
	return [
		...list("Only in the other build", missing),
		...list("Only in this build", extra),
		...different.flatMap(page),
		`${count(compared, "page") || "no pages"} compared, ${same} the same, ${different.length} different; ` +
			`${missing.length} missing, ${extra.length} extra`,
		"",
	].join("\n");
}

function list(title: string, paths: readonly string[]): string[] {
	return paths.length ? [`${title}:`, ...shorten(paths, "  "), ""] : [];
}

function page({ path, share, aspects }: PageDifference): string[] {
	return [
		`${path}: ${(share * 100).toFixed(share < 0.01 ? 2 : 0)} % differs`,
		...aspects.flatMap(aspect),
		"",
	];
}

function aspect({ aspect, missing, extra }: AspectDifference): string[] {
	return [
		`  ${aspect}`,
		...shorten(missing, "    - "),
		...shorten(extra, "    + "),
	];
}

function shorten(items: readonly string[], indent: string): string[] {
	const more = items.length - SHOWN;
	const shown = items.slice(0, SHOWN).map((item) => indent + cut(item));
	return more > 0 ? [...shown, `${indent}… and ${more} more`] : shown;
}

function cut(text: string): string {
	return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
