import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
	folderWith,
	lectern,
	readFolder,
	writeIn,
} from "../cli/run-lectern.ts";

const seed = fileURLToPath(
	new URL("../../../shared/seed/2023-02-24-lecture9.md", import.meta.url),
);
const name = "2023-02-24-lecture9.md";
const url = "intro/2023/02/24/lecture9.html";

/** A fresh course with the post in it, built. */
async function build(): Promise<Record<string, string>> {
	const home = join(folderWith(), "econ-2355");
	await lectern("new", "course", home);
	writeIn(home, `_posts/${name}`, readFileSync(seed, "utf8"));
	const { code, err } = await lectern("build", home);
	expect(code).toBe(0);
	expect(err).not.toContain("error");
	const bytes = readFolder(join(home, "_site"));
	return Object.fromEntries(
		Object.entries(bytes).map(([path, text]) => [
			path,
			/\.(html|xml|json)$/.test(path)
				? Buffer.from(text, "latin1").toString()
				: text,
		]),
	);
}

/** What a browser asks for by itself: no link that somebody has to follow. */
const loads =
	/<(?:img|script|iframe|source|video|audio|embed|object|link(?=[^>]*rel="(?:stylesheet|preload|icon|preconnect|dns-prefetch)"))[^>]*(?:src|href|srcset|data)="((?:https?:)?\/\/[^"]*)"/g;

describe.runIf(existsSync(seed) || process.env.CI)(
	"the post the project was created for, as it is, in a fresh course",
	() => {
		it("has all that a lecture page has", async () => {
			const site = await build();
			const page = site[url] ?? "";

			// Front matter: a folded description, a category that is part of the address, a tag.
			expect(page).toContain("<h1>Prompt and Prefix Tuning</h1>");
			expect(page).toContain(
				'<meta name="description" content="Lecture 9: Prompt and Prefix Tuning">',
			);
			expect(page).toContain(
				'<a href="/categories/intro/" rel="tag">intro</a>',
			);
			expect(page).toContain('<a href="/tags/deep-learning/" rel="tag">');
			expect(page).toContain("24 February 2023");
			expect(page).toContain("min read");

			// The video: a facade with its label, its place reserved, the privacy-friendly player.
			expect(page).toContain(
				'<span class="lectern-poster-label">Watch Lecture 9: Prompt and Prefix Tuning, YouTube</span>',
			);
			expect(page).toContain(
				'href="https://www.youtube.com/watch?v=3vb2I44zKWI" data-embed="https://www.youtube-nocookie.com/embed/3vb2I44zKWI?autoplay=1"',
			);
			expect(page).toMatch(
				/<svg class="lectern-drawn" [^>]*width="1280" height="720"/,
			);
			expect(page).not.toContain("img.youtube.com");

			// The notes: a bar that says what they are, with both of Dropbox's links.
			const bar =
				/<ul class="lectern-resources">.*?<\/ul>/s.exec(page)?.[0] ?? "";
			const notes =
				"https://www.dropbox.com/s/umbc2xwsqaxeq0n/lecture_prompting.pdf";
			expect(bar).toContain(`href="${notes}?dl=0">Lecture notes</a>`);
			expect(bar).toContain("PDF · Dropbox");
			expect(bar).toContain(`href="${notes}?dl=1"`);

			// The references: a group, five works, each with an anchor, the words as they were written.
			expect(page).toContain(
				'<p class="lectern-reference-group"><em>Prompting and Prefix Tuning</em></p>',
			);
			const anchors = [
				...page.matchAll(/<li id="([^"]+)" class="lectern-reference">/g),
			].map(([, id]) => id);
			expect(anchors).toHaveLength(5);
			expect(new Set(anchors).size).toBe(5);
			expect(page).toContain("arXiv preprint arXiv:2201.11903 (2022).");
			expect(page).toContain('href="https://arxiv.org/pdf/2201.11903.pdf"');

			// Not a formula, so not a byte of KaTeX's.
			expect(page).not.toContain("lectern-math");
		});

		it("asks no other host for anything, on any page", async () => {
			const site = await build();
			for (const [path, text] of Object.entries(site)) {
				if (!path.endsWith(".html")) continue;
				expect(
					[...text.matchAll(loads)].map(([, address]) => address),
					path,
				).toEqual([]);
			}
			expect(site["assets/lectern.css"]).not.toMatch(
				/url\(["']?(?:https?:)?\/\//,
			);
		});

		it("stands on every page around it", async () => {
			const site = await build();
			for (const path of [
				"index.html",
				"archive/index.html",
				"categories/intro/index.html",
				"tags/deep-learning/index.html",
				"readings/by-lecture/index.html",
			])
				expect(site[path], path).toContain(`href="/${url}"`);
			expect(site["videos.xml"]).toContain("youtube:3vb2I44zKWI");
			expect(site["feed.xml"]).toContain("Lecture 9: Prompt and Prefix Tuning");
		});
	},
);
