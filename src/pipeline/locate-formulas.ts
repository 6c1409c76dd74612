import type { CourseDocument } from "../course/types.ts";
import type { SourceLocation } from "../source/types.ts";

/** Where a document's formulas stand in its file, by their TeX: what `setMathematics` asks for its diagnostics. */
export function locateFormulas(
	document: CourseDocument,
): (tex: string) => readonly SourceLocation[] {
	let places: Map<string, SourceLocation[]> | undefined;
	return (tex) => {
		places ??= index(document);
		return places.get(tex) ?? [];
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
