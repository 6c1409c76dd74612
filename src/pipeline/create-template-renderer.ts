import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import type { CourseDrops, LiquidEngine } from "../jekyll/liquid/index.ts";
import type { RenderTemplate } from "../references/index.ts";

/** Renders jekyll-scholar's `bibliography_template`: a layout by its name, or Liquid as it stands in the settings. */
export function createTemplateRenderer(
	course: Course,
	liquid: LiquidEngine,
	drops: CourseDrops,
	log: ReadLog,
): (document: CourseDocument) => RenderTemplate {
	return (document) => {
		const page = drops.scope(document);
		return (template, variables) => {
			const layout = course.layouts.get(template);
			if (layout) log.read(`layout:${layout.name}`, "body");
			const source = {
				text: layout?.body ?? template,
				path: layout?.path ?? "_config.yml",
				line: layout?.bodyLine ?? 1,
			};
			const scope = { ...page, ...variables };
			const place = { page: document.path };
			return liquid.render(source, scope, place).value.text;
		};
	};
}
