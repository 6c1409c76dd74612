import { expect, test, vi } from "vitest";

vi.mock(import("../../src/page/card-image.ts"), async (original) => ({
	...(await original()),
	canDrawCards: () => false,
}));

const { createPageData } = await import("../../src/page/index.ts");
const { generateFiles } = await import("../../src/site/index.ts");
const { makeCourse } = await import("./make-course.ts");

const lecture = { name: "2023-02-24-lecture9", data: { title: "Prompts" } };

test("without sharp no page names a card, and it is said once why: site/no-cards", () => {
	const course = makeCourse([lecture]);
	const data = createPageData(course);
	expect(generateFiles(course, () => data).diagnostics).toMatchObject([
		{ code: "site/no-cards", severity: "info", hint: /npm install sharp/ },
	]);
	const [post] = course.collections.flatMap(({ documents }) => documents);
	expect(post && data.page(post).card_image).toBeUndefined();
});

test("a course without an address has no use for cards, and hears of that alone", () => {
	const course = makeCourse([lecture], { config: { url: "" } });
	const { diagnostics } = generateFiles(course, () => createPageData(course));
	expect(diagnostics.map(({ code }) => code)).toEqual(["site/no-url"]);
});
