import { expect, test } from "vitest";
import { createPageData } from "../../src/page/index.ts";
import { generatePages } from "../../src/site/index.ts";
import { makeCourse, type PostSketch } from "../site/make-course.ts";

const location = { file: "a.md", line: 1, column: 1 };

function build(
	posts: readonly PostSketch[],
	options?: Parameters<typeof makeCourse>[1],
) {
	const course = makeCourse(posts, options);
	course.pages.push(...generatePages(course).value);
	const data = createPageData(course);
	const pages = course.collections.flatMap(({ documents }) =>
		documents.map(data.page),
	);
	return { course, site: data.site, pages };
}

test("lectures stand in the order of their dates, each with its neighbours", () => {
	const { pages } = build([
		{ name: "2023-02-02-b" },
		{ name: "2023-01-01-a" },
		{ name: "2023-03-03-c" },
	]);
	expect(pages[0]?.previous?.title).toBe("a");
	expect(pages[0]?.next?.title).toBe("c");
	expect(pages[1]?.previous).toBeUndefined();
	expect(pages.map(({ number }) => number)).toEqual(["2", "1", "3"]);
});

test("where one lecture says its number, places do not count", () => {
	const { pages } = build([
		{ name: "2023-01-01-welcome" },
		{ name: "2023-01-08-lecture1" },
	]);
	expect(pages.map(({ number }) => number)).toEqual([undefined, "1"]);
});

test("the seed's description only repeats its title: it is told to machines, not shown", () => {
	const title = "Prompt and Prefix Tuning";
	const description = "Lecture 9: Prompt and Prefix Tuning \n";
	const { pages } = build([
		{ name: "2023-02-24-lecture9", data: { title, description } },
	]);
	expect(pages[0]?.standfirst).toBeUndefined();
	expect(pages[0]?.description).toBe("Lecture 9: Prompt and Prefix Tuning");
});

test("topics are the categories and the tags, each once, with the address of their page", () => {
	const { pages, site } = build([
		{
			name: "2023-01-01-a",
			data: { category: "intro", tags: ["Deep Learning", "intro"] },
		},
	]);
	expect(pages[0]?.topics).toEqual([
		{ kind: "category", label: "intro", url: "/categories/intro/" },
		{ kind: "tag", label: "Deep Learning", url: "/tags/deep-learning/" },
	]);
	expect(site.tags[0]?.lectures).toHaveLength(1);
});

test("a missing image is not shown, one on another host neither", () => {
	const { site } = build([
		{ name: "2023-01-01-a", data: { image: "/assets/none.png" } },
		{ name: "2023-01-02-b", data: { image: "https://example.com/x.png" } },
	]);
	expect(site.lectures.map(({ thumbnail }) => thumbnail)).toEqual([
		undefined,
		undefined,
	]);
});

test("the edit link is there where the repository is known", () => {
	const posts = [{ name: "2023-01-01-a b" }];
	const config = { repository: "ada/course", repository_folder: "/site/" };
	expect(build(posts).pages[0]?.edit_url).toBeUndefined();
	expect(build(posts, { config }).pages[0]?.edit_url).toBe(
		"https://github.com/ada/course/edit/main/site/_posts/2023-01-01-a%20b.md",
	);
});

test("structured data cannot close the script it stands in", () => {
	const { pages } = build([
		{ name: "2023-01-01-a", data: { title: "</script><b>&" } },
	]);
	const json = pages[0]?.structured_data ?? "";
	expect(json).not.toMatch(/[<>&]/);
	expect(JSON.parse(json).name).toBe("</script><b>&");
});

test("structured data tells of the video, its chapters and what is cited", () => {
	const { pages } = build([
		{
			name: "2023-01-01-a",
			facts: {
				videos: [
					{
						provider: "youtube",
						id: "3vb2I44zKWI",
						url: "https://www.youtube.com/watch?v=3vb2I44zKWI",
						embedUrl: "https://www.youtube-nocookie.com/embed/3vb2I44zKWI",
						startSeconds: 0,
						aspectRatio: 16 / 9,
						chapters: [
							{ title: "One", startSeconds: 0 },
							{ title: "Two", startSeconds: 60 },
						],
						location,
					},
				],
				references: [
					{
						groups: [
							{
								references: [
									{
										id: "lester-2021",
										raw: "",
										confidence: 1,
										location,
										csl: {
											id: "lester-2021",
											type: "article-journal",
											title: "The power of scale",
											author: [{ family: "Lester", given: "Brian" }],
											issued: { "date-parts": [[2021]] },
										},
									},
								],
							},
						],
						location,
					},
				],
			},
		},
	]);
	const thing = JSON.parse(pages[0]?.structured_data ?? "{}");
	expect(thing["@type"]).toBe("LearningResource");
	expect(thing.isPartOf["@type"]).toBe("Course");
	expect(thing.video[0].hasPart[0]).toMatchObject({
		"@type": "Clip",
		startOffset: 0,
		endOffset: 60,
	});
	expect(thing.citation[0]).toEqual({
		"@type": "ScholarlyArticle",
		name: "The power of scale",
		author: [{ "@type": "Person", name: "Brian Lester" }],
		datePublished: "2021",
	});
});

test.each([
	["he", "rtl"],
	["ar-EG", "rtl"],
	["pa-Arab", "rtl"],
	["en", "ltr"],
	[undefined, "ltr"],
])("%s is written %s", (lang, direction) => {
	const { pages } = build([{ name: "2023-01-01-a", data: { lang } }]);
	expect(pages[0]?.direction).toBe(direction);
});

test("staff are read from the configuration, from data, or are the author", () => {
	const staff = (options: Parameters<typeof makeCourse>[1]) =>
		build([], options).site.staff.map(({ name, role }) => [name, role]);
	expect(staff({ config: { author: "Ada" } })).toEqual([["Ada", undefined]]);
	expect(
		staff({ data: { staff: [{ name: "Ada", role: "Instructor" }] } }),
	).toEqual([["Ada", "Instructor"]]);
	expect(
		staff({
			data: { people: { ada: { name: "Ada" }, alan: { name: "Alan" } } },
		}),
	).toEqual([
		["Ada", undefined],
		["Alan", undefined],
	]);
});
