import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic, Severity } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import type { Course, CourseDocument, StaticFile } from "./types.ts";

type Written = CourseDocument | StaticFile;

/**
 * Find the files of a course that would be written over by another one with the same address.
 *
 * The one that stays is Jekyll's: it writes pages, then static files, then the documents of collections, each over what
 * is there. What Lectern generates gives way without a word.
 *
 * @param severity - Of the reports: Jekyll builds a site with a conflict and says so, which its own layouts ask of us.
 * @returns Those that are hidden, with a `course/duplicate-url` for each, at its `permalink` where it has one.
 */
export function findDuplicates(
	course: Course,
	severity: Severity,
): Result<ReadonlySet<Written>> {
	const last = new Map<string, Written>();
	const hidden = new Map<Written, string>();
	for (const file of inJekyllsOrder(course)) {
		const before = last.get(file.outputPath);
		if (before) hidden.set(before, file.outputPath);
		last.set(file.outputPath, file);
	}
	return ok(
		new Set(hidden.keys()),
		[...hidden].flatMap(([file, path]) => {
			const winner = last.get(path);
			return winner ? [report(file, winner, course, severity)] : [];
		}),
	);
}

function inJekyllsOrder({
	pages,
	staticFiles,
	collections,
}: Course): Written[] {
	const all: Written[] = [
		...pages.filter(({ generated }) => !generated),
		...staticFiles,
		...collections.flatMap(({ documents }) => documents),
	];
	return all.filter(({ written }) => written);
}

function report(
	file: Written,
	winner: Written,
	{ config }: Course,
	severity: Severity,
): Diagnostic {
	const destination = config.destination.replace(/^.*\//, "");
	return diagnostic(
		"course/duplicate-url",
		`\`${file.url}\` is the address of another file too: the site has \`${winner.path}\` there, and this one is left out.`,
		placeOf(file),
		{
			severity,
			length: "keyPlaces" in file && file.keyPlaces.has("permalink") ? 9 : 0,
			jekyll: `Conflict: The following destination is shared by multiple files. ${destination}/${file.outputPath}`,
			related: [{ message: "The other one.", location: placeOf(winner) }],
		},
	);
}

function placeOf(file: Written): SourceLocation {
	const permalink =
		"keyPlaces" in file ? file.keyPlaces.get("permalink") : undefined;
	return permalink ?? { file: file.path, line: 1, column: 1 };
}
