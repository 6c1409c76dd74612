import { describe, expect, it, onTestFinished } from "vitest";
import { jekyllCourse, lecternCourse } from "./edits/courses.ts";
import { type Files, openBench } from "./edits/three-builds.ts";

const maps = "_posts/2024-01-15-maps.md";

/** What is written after an edit, by the series of builds that `serve` makes. */
async function writtenAfter(
	course: Files,
	path: string,
	change: (text: string) => string,
): Promise<string[]> {
	const bench = openBench();
	onTestFinished(bench.remove);
	bench.put(course);
	await bench.kept();
	bench.put(new Map(course).set(path, change(course.get(path) ?? "")));
	return [...(await bench.kept()).written].sort();
}

const retitled = (text: string) => text.replace("title: Maps", "title: Arrows");

/** A typo below what lists and cards show of a post. */
const mended = (text: string) => text.replace("teh end", "the end");

const withTypo = (course: Files) =>
	new Map(course).set(
		maps,
		"---\nlayout: post\ntitle: Maps\ntags: [basics, maps]\n---\nA map sends each element of a set to one element of another.\n\nThis is teh end of the lecture on maps.\n",
	);

describe("an edit reaches the pages that show what has changed, and no others", () => {
	it("a typo in a body, where layouts are the course's own: its page, and the feed that has all of it", async () => {
		expect(await writtenAfter(withTypo(jekyllCourse), maps, mended)).toEqual([
			"2024/01/15/maps.html",
			"feed.xml",
		]);
	});

	it("a title, where layouts are the course's own", async () => {
		expect(await writtenAfter(jekyllCourse, maps, retitled)).toEqual(
			[
				"feed.xml",
				"foundations/2024/01/08/sets.html",
				"foundations/2024/01/15/maps.html",
				"index.html",
				"2024/01/22/rings.html",
				"tags.html",
			].sort(),
		);
	});

	it("an include reaches the pages that include it", async () => {
		const written = await writtenAfter(
			jekyllCourse,
			"_includes/note.html",
			(text) => `${text}!`,
		);
		expect(written).toContain("2024/01/29/fields.html");
		expect(written).not.toContain("foundations/2024/01/15/maps.html");
	});

	it("data reaches the pages that show it", async () => {
		const written = await writtenAfter(
			new Map(jekyllCourse).set("note.md", "---\n---\n{{ site.title }}\n"),
			"_data/staff.yml",
			(text) => text.replace("Ada", "Emmy"),
		);
		expect(written).toContain("index.html");
		expect(written).not.toContain("note.html");
	});

	it("a file that is copied is copied, and nothing else happens", async () => {
		expect(
			await writtenAfter(jekyllCourse, "assets/style.css", () => "a {}"),
		).toEqual(["assets/style.css"]);
	});

	it("nothing, where a file is only touched", async () => {
		expect(await writtenAfter(jekyllCourse, maps, (text) => text)).toEqual([]);
	});

	it("a title, with Lectern's theme: not the lectures that lie apart, nor the pages about other things", async () => {
		const written = await writtenAfter(lecternCourse, maps, retitled);
		expect(written).toEqual(
			expect.arrayContaining([
				"feed.xml",
				"foundations/2024/01/08/sets.html",
				"foundations/2024/01/15/maps.html",
				"index.html",
				"tags/basics/index.html",
			]),
		);
		expect(written).not.toContain("2024/01/29/fields.html");
		expect(written).not.toContain("tags/algebra/index.html");
		expect(written).not.toContain("about.html");
	});

	it("a typo in a body, with Lectern's theme: its page, and what holds whole bodies", async () => {
		expect(await writtenAfter(withTypo(lecternCourse), maps, mended)).toEqual([
			"2024/01/15/maps.html",
			"feed.json",
			"feed.xml",
			"search.json",
		]);
	});
});

it("a dead link of two posts is reported where a clean build reports it, when the first of them is edited", async () => {
	const bench = openBench();
	onTestFinished(bench.remove);
	const post = (words: string) =>
		`---\nlayout: post\n---\n${words}\n\n[gone](/gone/)\n`;
	const course = new Map(jekyllCourse)
		.set("_posts/2022-01-01-first.md", post("First"))
		.set("_posts/2022-01-02-second.md", post("Second"));
	bench.put(course);
	await bench.kept();
	bench.put(new Map(course).set("_posts/2022-01-01-first.md", post("Edited")));
	const { said } = await bench.kept();
	expect(said).toEqual((await bench.clean()).said);
});

it("a summary is what a clean build makes of it, whether or not a layout has shown the excerpt before", async () => {
	const bench = openBench();
	onTestFinished(bench.remove);
	const post = (words: string) =>
		`---\nlayout: post\n---\n${words}\n\nA paragraph that is long enough to be the summary of its lecture.\n`;
	const first = "_posts/2024-01-01-first.md";
	const course = new Map([
		["_layouts/post.html", "---\nlayout: page\n---\n{{ page.excerpt }}"],
		[first, post("Few words.")],
		["_posts/2024-01-02-second.md", post("Others.")],
	]);
	bench.put(course);
	await bench.kept();
	bench.put(new Map(course).set(first, post("Fewer words.")));
	const { site } = await bench.kept();
	expect(site).toEqual((await bench.clean()).site);
});
