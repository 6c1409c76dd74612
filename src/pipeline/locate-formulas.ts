import type { CourseDocument } from "../course/types.ts";
import { createLineMap, locationAt } from "../source/line-map.ts";
import type { SourceLocation } from "../source/types.ts";
import { findLoosely } from "./find-loosely.ts";

/**
 * Where a document's formulas stand in its file, by their TeX: what `setMathematics` asks for its diagnostics.
 *
 * What is no formula for Markdown (references in prose, raw HTML) is looked for in the body, then in front matter, and at last in the
 * body as it was before Markdown read the formula as prose.
 */
export function locateFormulas(
	document: CourseDocument,
): (tex: string) => readonly SourceLocation[] {
	let places: Map<string, SourceLocation[]> | undefined;
	return (tex) => {
		places ??= index(document);
		return (
			places.get(tex) ??
			findInBody(document, tex) ??
			findInKeys(document, tex) ??
			findChanged(document, tex)
		);
	};
}

function index({ facts }: CourseDocument): Map<string, SourceLocation[]> {
	const places = new Map<string, SourceLocation[]>();
	for (const { tex, location } of facts?.formulas ?? []) {
		const key = tex.trim();
		const known = places.get(key);
		if (known) known.push(location);
		else places.set(key, [location]);
	}
	return places;
}

function findInBody(
	{ path, body, bodyLine }: CourseDocument,
	tex: string,
): SourceLocation[] | undefined {
	const found: SourceLocation[] = [];
	let line = bodyLine;
	let last = 0;
	for (let at = body.indexOf(tex); tex && at >= 0; ) {
		line += countLineEnds(body, last, at);
		const column = at - body.lastIndexOf("\n", at - 1);
		found.push({ file: path, line, column: at === 0 ? 1 : column });
		last = at;
		at = body.indexOf(tex, at + tex.length);
	}
	return found.length > 0 ? found : undefined;
}

function countLineEnds(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf("\n", from); at >= 0 && at < to; count++)
		at = text.indexOf("\n", at + 1);
	return count;
}

function findInKeys(
	{ data, keyPlaces }: CourseDocument,
	tex: string,
): SourceLocation[] | undefined {
	for (const [key, place] of keyPlaces) {
		const value = data[key];
		if (typeof value === "string" && value.includes(tex)) return [place];
	}
	return undefined;
}

function findChanged(
	{ path, body, bodyLine }: CourseDocument,
	tex: string,
): SourceLocation[] {
	const at = findLoosely(body, tex);
	return at < 0 ? [] : [locationAt(path, createLineMap(body), at, bodyLine)];
}
