import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, lectern, readFolder } from "../cli/run-lectern.ts";

const files = {
	"_config.yml":
		"title: Econ 2355\ndescription: Text as data.\nurl: https://example.edu\nbaseurl: /econ\n",
	"_posts/2024-01-02-lecture1.md":
		"---\nlayout: post\ntitle: Words\ncategory: text\ntags: [counting]\nredirect_from: /old/words/\nvideo:\n  id: aaaaaaaaaaa\n  provider: youtube\n  chapters: ['0:00 Start', '1:30 Counting']\n---\nWords are counted.\n\n## References\n\nBreiman, Leo. \"[Random forests](https://doi.org/10.1023/A:1010933404324).\" Machine Learning 45 (2001): 5-32.\n",
	"_posts/2024-01-03-hidden.md":
		"---\nlayout: post\ntitle: Hidden\npublished: false\n---\nx\n",
	"_posts/2090-01-03-future.md": "---\nlayout: post\ntitle: Future\n---\nx\n",
	"_drafts/draft.md": "---\nlayout: post\ntitle: Draft\n---\nx\n",
	"about.md": "---\nlayout: page\ntitle: About\n---\nx\n",
};

const lecture = "text/2024/01/02/lecture1.html";
const address = `https://example.edu/econ/${lecture}`;

async function build(...flags: string[]): Promise<Record<string, string>> {
	const home = folderWith(files);
	const { code, err } = await lectern("build", home, ...flags);
	expect(err).toBe("");
	expect(code).toBe(0);
	return readFolder(join(home, "_site"));
}

const things = (page = "") =>
	[
		...page.matchAll(
			/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
		),
	].map(([, json = ""]) => JSON.parse(json));

describe("the site around a lecture", () => {
	it("says what it is to machines", async () => {
		const site = await build();
		const page = site[lecture] ?? "";
		expect(page).toContain(`<link rel="canonical" href="${address}">`);
		expect(page).toContain('property="og:title" content="Words"');
		expect(page).toContain('name="twitter:card" content="summary_large_image"');
		const card =
			/property="og:image" content="https:\/\/example\.edu\/econ\/([^"]+)"/.exec(
				page,
			)?.[1];
		expect(site[card ?? ""]?.slice(1, 4)).toBe("PNG");
		const [thing] = things(page);
		expect(thing).toMatchObject({
			"@context": "https://schema.org",
			"@type": "LearningResource",
			name: "Words",
			url: address,
			isPartOf: {
				"@type": "Course",
				name: "Econ 2355",
				description: "Text as data.",
			},
		});
		expect(thing.video).toEqual([
			expect.objectContaining({
				"@type": "VideoObject",
				name: expect.any(String),
				uploadDate: expect.stringMatching(/^2024-01-02T/),
				thumbnailUrl: expect.stringMatching(/^https:/),
				embedUrl: "https://www.youtube-nocookie.com/embed/aaaaaaaaaaa",
			}),
		]);
		expect(thing.video[0].hasPart).toEqual([
			expect.objectContaining({
				"@type": "Clip",
				name: "Start",
				startOffset: 0,
				endOffset: 90,
			}),
			expect.objectContaining({
				"@type": "Clip",
				name: "Counting",
				startOffset: 90,
				url: "https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s",
			}),
		]);
		expect(thing.citation[0]).toMatchObject({
			"@type": "ScholarlyArticle",
			name: "Random forests",
		});
		expect(things(site["index.html"])[0]["@type"]).toBe("Course");
	});

	it("has a map of what is published, a redirect and no drafts", async () => {
		const site = await build();
		expect(site["sitemap.xml"]).toContain(`<loc>${address}</loc>`);
		expect(site["sitemap.xml"]).not.toContain("404");
		expect(site["robots.txt"]).toContain(
			"Sitemap: https://example.edu/econ/sitemap.xml",
		);
		expect(site["old/words/index.html"]).toContain(address);
		const names = Object.keys(site).join(" ");
		expect(names).not.toMatch(/hidden|future|draft/);
		const all = await build("--future", "--drafts", "--unpublished");
		expect(Object.keys(all).join(" ")).toMatch(/draft/);
		expect(Object.keys(all).join(" ")).toMatch(/future/);
		expect(Object.keys(all).join(" ")).toMatch(/hidden/);
	});

	it("is followed by feeds with what their formats require", async () => {
		const site = await build();
		const atom = site["feed.xml"] ?? "";
		for (const element of ["id", "title", "updated", "author"])
			expect(atom).toContain(`<${element}`);
		const [entry = ""] = /<entry>[\s\S]*?<\/entry>/.exec(atom) ?? [];
		for (const element of ["id", "title", "updated", "link"])
			expect(entry).toContain(`<${element}`);
		const json = JSON.parse(site["feed.json"] ?? "");
		expect(json.version).toBe("https://jsonfeed.org/version/1.1");
		expect(json.items[0]).toMatchObject({ id: address, url: address });
		expect(json.items[0].content_html).toContain("Words are counted.");
		expect(site["videos.xml"]).toContain("<media:content");
	});

	it("works from any folder with --relative", async () => {
		const site = await build("--relative");
		for (const [path, text] of Object.entries(site))
			if (path.endsWith(".html") && path !== "old/words/index.html")
				expect(
					text.replace(
						/<(?:meta|link rel="(?:canonical|alternate)")[^>]*>/g,
						"",
					),
					path,
				).not.toMatch(/(?:src|href)="\/(?!\/)/);
	});
});
