import type { Course, CourseDocument, Template } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import { holds } from "../holds.ts";
import { addAlso } from "../references/index.ts";
import { map, ok, type Result } from "../result.ts";
import type { TextRenderer } from "./create-text-renderer.ts";
import { readLanguage } from "./read-language.ts";
import { layoutChain, renderInLayouts } from "./render-page.ts";

/** What rendering layouts needs of the course around them. */
export interface LayoutStages {
	readonly course: Course;
	readonly texts: TextRenderer;
	readonly log: ReadLog;
}

/** A document's content to its page: layouts from the inside out, then what the whole page alone tells. */
export function renderLayouts(
	document: CourseDocument,
	stages: LayoutStages,
): Result<string> {
	const chain = layoutChain(stages.course, document);
	const page = renderInLayouts(
		document.content,
		chain.value,
		(template, content, layout) =>
			renderLayout(template, document, { content, layout }, stages),
	);
	const cited = stages.texts.citeInLayouts(
		sayElsewhere(page.value, document, stages),
		document,
	);
	return ok(cited.value, [
		...chain.diagnostics,
		...page.diagnostics,
		...cited.diagnostics,
	]);
}

function renderLayout(
	{ name, body, path, bodyLine }: Template,
	document: CourseDocument,
	variables: {
		readonly content: string;
		readonly layout: Readonly<Record<string, unknown>>;
	},
	{ texts, log }: LayoutStages,
): Result<string> {
	log.read(`layout:${name}`, "body");
	const rendered = texts.liquid.render(
		{ text: body, path, line: bodyLine },
		texts.scopeOf(document, variables),
		{ page: document.path },
	);
	return map(rendered, ({ text }) => text);
}

/** What other lectures name too is said in the menus of a page's references. */
function sayElsewhere(
	html: string,
	document: CourseDocument,
	{ course, texts, log }: LayoutStages,
): string {
	if (!holds(html, 'class="lectern-reference-menu"', "-reference-menu"))
		return html;
	log.read(`lectern:${document.path}`, "also_in");
	const { also_in: alsoIn } = texts.pageData().page(document);
	return addAlso(html, alsoIn, readLanguage(course, document, log));
}
