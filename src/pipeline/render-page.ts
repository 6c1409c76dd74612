import type { Course, CourseDocument, Template } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { nearestWord } from "../diagnostics/nearest.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";

/** Renders one template with `content` and the layout's own front matter in scope. */
export type RenderTemplate = (
	template: Template,
	content: string,
	layoutData: Readonly<Record<string, unknown>>,
) => Result<string>;

const withoutLayout = new Set([".scss", ".sass", ".coffee"]);
/** Of collections' documents these too. */
const yaml = new Set([".yml", ".yaml"]);

/** The layouts around a document, from the inside out; a circle of layouts ends where it would close. */
export function layoutChain(
	course: Course,
	document: CourseDocument,
): Result<Template[]> {
	const { extension, kind } = document;
	if (withoutLayout.has(extension)) return ok([]);
	if (kind !== "page" && yaml.has(extension)) return ok([]);
	const chain: Template[] = [];
	const diagnostics: Diagnostic[] = [];
	let name = layoutOf(document);
	while (name) {
		const layout = course.layouts.get(name);
		if (!layout)
			diagnostics.push(missingLayout(name, document, course.layouts.keys()));
		if (!layout || chain.includes(layout)) break;
		chain.push(layout);
		name = layoutName(layout.data);
	}
	return ok(chain, diagnostics);
}

/** The layout that a document asks for, none where it refuses that of the defaults. */
export function layoutOf({
	data,
	refusedLayout,
}: CourseDocument): string | undefined {
	const name = layoutName(data);
	return name === refusedLayout ? undefined : name;
}

/** The layout that front matter names, also by a number; Jekyll takes `none` and `null` for no layout at all. */
function layoutName({
	layout,
}: Readonly<Record<string, unknown>>): string | undefined {
	if (typeof layout === "number") return String(layout);
	return typeof layout === "string" && layout !== "" && layout !== "none"
		? layout
		: undefined;
}

function missingLayout(
	name: string,
	{ path, keyPlaces }: CourseDocument,
	known: Iterable<string>,
): Diagnostic {
	const place = keyPlaces.get("layout");
	const near = nearestWord(name, known);
	return diagnostic(
		"course/missing-layout",
		`The layout \`${name}\` is asked for, and there is no such layout.`,
		place ?? { file: path, line: 1, column: 1 },
		{
			...(place ? { length: "layout".length } : {}),
			...(near ? { hint: `Did you mean \`${near}\`?` } : {}),
		},
	);
}

/**
 * Put a document's content into its layouts.
 *
 * `layout.*` is the front matter of all layouts so far, the innermost winning, as Jekyll's renderer merges it.
 */
export function renderInLayouts(
	content: string,
	layouts: readonly Template[],
	render: RenderTemplate,
): Result<string> {
	const diagnostics: Diagnostic[] = [];
	let html = content;
	let layoutData: Readonly<Record<string, unknown>> = {};
	for (const layout of layouts) {
		layoutData = { ...layout.data, ...layoutData };
		const result = render(layout, html, layoutData);
		diagnostics.push(...result.diagnostics);
		html = result.value;
	}
	return ok(html, diagnostics);
}
