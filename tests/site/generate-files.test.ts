import { existsSync } from "node:fs";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { createPageData } from "../../src/page/index.ts";
import {
	generateFiles,
	generatePages,
	listCards,
} from "../../src/site/index.ts";
import { makeCourse, type PostSketch } from "./make-course.ts";

const location = { file: "a.md", line: 1, column: 1 };

function build(
	posts: readonly PostSketch[],
	options?: Parameters<typeof makeCourse>[1],
) {
	const course = makeCourse(posts, options);
	course.pages.push(...generatePages(course).value);
	const { value, diagnostics } = generateFiles(course, () =>
		createPageData(course),
	);
	const text = (url: string) => {
		const file = value.find((file) => file.url === url);
		return file && "render" in file ? file.render() : undefined;
	};
	return { text, urls: value.map(({ url }) => url), diagnostics };
}

const lecture: PostSketch = {
	name: "2023-02-24-lecture9",
	data: { title: 'Prompts & "prefixes"', tags: ["text"] },
	content:
		'<p>Tune <a href="/c/notes.pdf">the prompt</a>, see <a href="#two">two</a>.</p>',
};

test("a course has feeds, a map, robots and a search index", () => {
	const { urls } = build([lecture]);
	expect(urls.filter((url) => !url.startsWith("/assets/"))).toEqual([
		"/feed.xml",
		"/feed.json",
		"/videos.xml",
		"/sitemap.xml",
		"/robots.txt",
		"/search.json",
	]);
	expect(urls).toContain("/assets/minisearch.js");
});

test("a file lies where its address leads, in any alphabet", () => {
	const course = makeCourse([{ name: "2023-02-24-%C3%BCbung" }]);
	const data = createPageData(course);
	const { value } = generateFiles(course, () => data);
	const files = [...value, ...listCards(course, data)];
	const paths = files.map(({ outputPath }) => outputPath);
	expect(files.map(({ url }) => decodeURI(url).slice(1))).toEqual(paths);
	expect(paths).toContain("assets/cards/2023-02-24-übung.png");
});

test("a foreign site has none of them, whatever its plugins make", () => {
	const options = { ownLayouts: true, config: { plugins: ["jekyll-sitemap"] } };
	expect(build([lecture], options).urls).toEqual([]);
	expect(build([lecture], { ownLayouts: true }).urls).toEqual([]);
});

test("the Atom feed has whole addresses under any baseurl and is escaped once", () => {
	const atom = build([lecture], { config: { baseurl: "/c" } }).text(
		"/feed.xml",
	);
	expect(atom).toContain(
		"<title>Lecture 9: Prompts &amp; &quot;prefixes&quot;</title>",
	);
	expect(atom).toContain(
		'<link rel="alternate" type="text/html" href="https://example.org/c/2023/02/24/lecture9.html"/>',
	);
	expect(atom).toContain("href=&quot;https://example.org/c/notes.pdf&quot;");
	expect(atom).toContain("<updated>2023-02-24T00:00:00.000Z</updated>");
});

test("characters XML does not know are left out of it", () => {
	const atom = build([{ ...lecture, content: "a\u0000\u000bb" }]).text(
		"/feed.xml",
	);
	expect(atom).toContain(">ab</content>");
});

test("the JSON feed says the same", () => {
	const feed = JSON.parse(build([lecture]).text("/feed.json") ?? "");
	expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
	expect(feed.items[0]).toMatchObject({
		title: 'Lecture 9: Prompts & "prefixes"',
		date_published: "2023-02-24T00:00:00.000Z",
		tags: ["text"],
	});
});

test("the map names what is to be found, and nothing else", () => {
	const { text } = build([
		lecture,
		{ name: "2023-03-01-b", data: { sitemap: false } },
	]);
	const map = text("/sitemap.xml");
	expect(map).toContain(
		"<loc>https://example.org/2023/02/24/lecture9.html</loc>",
	);
	expect(map).not.toMatch(/\/b\.html|404|search/);
	expect(text("/robots.txt")).toContain(
		"Sitemap: https://example.org/sitemap.xml",
	);
});

test("without `url` there is no map, and the author is told once", () => {
	const { urls, diagnostics } = build([lecture], { config: { url: "" } });
	expect(urls).not.toContain("/sitemap.xml");
	expect(diagnostics.map(({ code }) => code)).toEqual(["site/no-url"]);
	expect(build([lecture]).diagnostics).toEqual([]);
});

test("the index finds a lecture by a word of its text and leads under the baseurl", () => {
	const text = build([lecture], { config: { baseurl: "/c" } }).text(
		"/search.json",
	);
	const index = MiniSearch.loadJSON(text ?? "", {
		fields: ["title", "headings", "topics", "text"],
		storeFields: ["title", "url", "summary"],
	});
	expect(index.search("tune")[0]).toMatchObject({
		url: "/c/2023/02/24/lecture9.html",
	});
});

test("references stand beside their lecture and, each work once, at the top", () => {
	const reference = (id: string, DOI?: string) => ({
		id,
		raw: id,
		confidence: 1,
		location,
		csl: { id, type: "article-journal", title: `Title of ${id}`, DOI },
	});
	const citing = (
		name: string,
		...references: ReturnType<typeof reference>[]
	) => ({
		name,
		facts: { references: [{ groups: [{ references }], location }] },
	});
	const { text } = build([
		citing("2023-01-01-a", reference("x", "10.1/X"), reference("y")),
		citing("2023-01-02-b", reference("z", "10.1/x"), reference("y")),
	]);
	const ids = (url: string) =>
		JSON.parse(text(url) ?? "[]").map(({ id }: { id: string }) => id);
	expect(ids("/2023/01/02/b/references.json")).toEqual(["z", "y"]);
	expect(ids("/references.json")).toEqual(["x", "y"]);
});

test("a schedule is a calendar: folded, escaped, the same from run to run", () => {
	const data = {
		schedule: [
			{
				date: "2023-02-01",
				title: `Due; ${"é".repeat(60)}`,
				details: "a,b\nc",
			},
			{ date: "some day", title: "Exam" },
		],
	};
	const calendar = build([lecture], { data }).text("/schedule.ics") ?? "";
	expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
	expect(calendar).toContain("DTSTART;VALUE=DATE:20230201\r\n");
	expect(calendar).toContain("DESCRIPTION:a\\,b c\r\n");
	for (const line of calendar.split("\r\n"))
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("every asset that the theme's pages name is there", () => {
	const course = makeCourse([lecture]);
	for (const file of generateFiles(course, () => createPageData(course)).value)
		if ("copyOf" in file) expect(existsSync(file.copyOf), file.url).toBe(true);
});
