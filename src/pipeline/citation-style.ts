import type { Course, CourseDocument } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { nearestWord } from "../diagnostics/nearest.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { citationStyles, isStyle } from "../references/index.ts";
import { isRecord } from "../ruby/record.ts";
import { settingsOf } from "./files/bibliography-names.ts";

/** The name of a page's citation style: the page's own, jekyll-scholar's, or the site's; none where none is given. */
export function citationStyleOf(
	{ data }: CourseDocument,
	course: Course,
): unknown {
	const { citation_style } = course.config as { citation_style?: unknown };
	return (
		data.citation_style ??
		(isRecord(data.scholar) ? data.scholar.style : undefined) ??
		settingsOf(course).style ??
		citation_style
	);
}

/** `references/unknown-style` for a post's style that is none of ours. */
export function checkCitationStyle({
	data: { citation_style },
	keyPlaces,
}: CourseDocument): Diagnostic[] {
	const place = keyPlaces.get("citation_style");
	if (citation_style === undefined || !place || isStyle(citation_style))
		return [];
	const written = String(citation_style);
	const near = nearestWord(written, citationStyles);
	return [
		diagnostic(
			"references/unknown-style",
			`Expected a style (${citationStyles.map((style) => `\`${style}\``).join(", ")}), found \`${written}\`; Chicago is used.`,
			place,
			{
				length: "citation_style".length,
				...(near ? { hint: `Did you mean \`${near}\`?` } : {}),
			},
		),
	];
}
