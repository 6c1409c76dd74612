import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { resolveConfig } from "../../../src/config/resolve.ts";
import type { CourseDocument } from "../../../src/course/types.ts";
import { createLiquid } from "../../../src/jekyll/liquid/create-liquid.ts";
import { createDrops } from "../../../src/jekyll/liquid/drops/course-drops.ts";
import { readCourse } from "../../../src/jekyll/read-course.ts";
import { courseHost } from "./course-host.ts";

interface Case {
	readonly document: string;
	readonly template: string;
	readonly output: string;
}

const cases: Case[] = JSON.parse(
	readFileSync(new URL("golden-site.json", import.meta.url), "utf8"),
);

const source = fileURLToPath(new URL("fixtures/site", import.meta.url));
const config = resolveConfig(
	source,
	{},
	{ cwd: source, env: { JEKYLL_ENV: "test" } },
).value;
const course = readCourse(config).value;
const drops = createDrops(course, { excerptOf: firstParagraph });
const liquid = createLiquid(
	courseHost(config, {
		environment: "test",
		markdownify: (text) =>
			`<p>${text
				.replaceAll("&", "&amp;")
				.replace(/\*(.+?)\*/g, "<em>$1</em>")
				.replace(/`(.+?)`/g, "<code>$1</code>")
				.replaceAll('"', "”")
				.replace("”", "“")}</p>\n`,
	}),
);

/** As kramdown makes it of these bodies. */
function firstParagraph({ kind, body }: CourseDocument): string | undefined {
	return kind === "page" ? undefined : `<p>${body.split("\n")[0]}</p>\n`;
}

function find(path: string): CourseDocument {
	const documents = course.collections.flatMap(({ documents }) => documents);
	const found = [...course.pages, ...documents].find(
		({ relativePath }) => relativePath === path,
	);
	if (!found) throw new Error(`The course has no ${path}`);
	return found;
}

/** Prints all that a view has. */
const wholeView = /^\{\{ [\w.]+ \| jsonify \}\}$/;

/** The versions of Jekyll on both sides differ. */
function withoutVersion(html: string): string {
	return html.replace(/Jekyll v4[.\d]+/, "Jekyll");
}

describe("a course's views, as Jekyll has them", () => {
	test.each(cases)("$document: $template", ({ document, template, output }) => {
		const result = liquid.render(
			{ text: template, path: document, line: 1 },
			drops.scope(find(document)),
			{ page: document },
		);
		const text = withoutVersion(result.value.text);
		if (wholeView.test(template))
			// Ruby lists a view's methods in another order in each program.
			expect(JSON.parse(text)).toEqual(JSON.parse(output));
		else expect(text).toBe(withoutVersion(output));
	});
});
