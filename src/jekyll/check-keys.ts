import type { Course, CourseDocument } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { nearestWord } from "../diagnostics/nearest.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { fields } from "../front-matter/fields.ts";

/**
 * Keys of front matter that are one letter away from a known one, unless the known one is there too, or a layout or
 * include of the course names the key.
 *
 * @returns `front-matter/misspelt-key`, each with its mechanical repair.
 */
export function checkKeys(course: Course): Diagnostic[] {
	const isUsed = createUseFinder(course);
	return [
		...course.collections.flatMap(({ documents }) => documents),
		...course.pages,
	].flatMap((document) =>
		[...document.keyPlaces.keys()].flatMap((key) => {
			const meant = meantBy(key, document);
			return meant && !isUsed(key) ? [report(key, meant, document)] : [];
		}),
	);
}

function meantBy(
	key: string,
	{ keyPlaces }: CourseDocument,
): string | undefined {
	if (Object.hasOwn(fields, key) || /\d/.test(key)) return undefined;
	const meant = nearestWord(key, Object.keys(fields));
	return meant && !keyPlaces.has(meant) ? meant : undefined;
}

function report(
	key: string,
	meant: string,
	{ path, keyPlaces }: CourseDocument,
): Diagnostic {
	return diagnostic(
		"front-matter/misspelt-key",
		`\`${key}\` is no key that Jekyll or Lectern reads.`,
		keyPlaces.get(key) ?? { file: path, line: 1, column: 1 },
		{
			length: key.length,
			hint: `Did you mean \`${meant}\`?`,
			fix: { length: key.length, text: meant },
		},
	);
}

/** Whether the course's own templates name a key; they are read only when one is in doubt. */
function createUseFinder(course: Course): (key: string) => boolean {
	let texts: string[] | undefined;
	return (key) => {
		texts ??= [
			...[...course.layouts.values()]
				.filter(({ origin }) => origin !== "lectern")
				.map(({ body }) => body),
			...(course.includeNames?.() ?? []).map(
				(name) => course.findInclude(name)?.body ?? "",
			),
		];
		const name = new RegExp(`\\b${key.replace(/[^\w]/g, "\\$&")}\\b`);
		return texts.some((text) => name.test(text));
	};
}
