import { describe, expect, it } from "vitest";
import {
	createVariants,
	enhanceImages,
	type ImageInfo,
} from "../../src/images/index.ts";
import { parseTokens, renderTokens } from "../markdown-tokens.ts";

const photo: ImageInfo = {
	width: 1000,
	height: 500,
	format: "jpeg",
	hash: "0a1b2c3d",
	path: "assets/A photo.jpg",
};
const files: Record<string, ImageInfo | "unreadable"> = {
	"/assets/A%20photo.jpg": photo,
	"drawing.svg": { ...photo, format: "svg", path: "drawing.svg" },
	"text.png": "unreadable",
};

function enhance(text: string, responsive = true) {
	const { tokens, env } = parseTokens(text);
	const { value, diagnostics } = enhanceImages(tokens, env, {
		describe: (address) =>
			/^https?:/.test(address) ? undefined : (files[address] ?? "missing"),
		...(responsive && { variantUrl: (name) => `/small/${name}` }),
	});
	return { html: renderTokens(value.tokens), jobs: value.jobs, diagnostics };
}

/** Markdown → HTML of the image, without smaller copies. */
const sizes: readonly (readonly [string, string])[] = [
	[
		"![A *photo*](/assets/A%20photo.jpg)",
		'<img src="/assets/A%20photo.jpg" alt="A *photo*" width="1000" height="500" loading="lazy" decoding="async" />',
	],
	[
		'<img src="drawing.svg" alt="" width="300" height="300">',
		'<img src="drawing.svg" alt="" width="300" height="150" loading="lazy" decoding="async" />',
	],
	[
		'<img src="drawing.svg" alt="" height=100 loading="eager">',
		'<img src="drawing.svg" alt="" height="100" loading="eager" width="200" decoding="async" />',
	],
	[
		'<img src="drawing.svg" alt="" width="50%" style="float:left">',
		'<img src="drawing.svg" alt="" width="50%" style="float:left;aspect-ratio:1000/500" loading="lazy" decoding="async" />',
	],
	[
		"![far](https://example.edu/x.png)",
		'<img src="https://example.edu/x.png" alt="far" loading="lazy" decoding="async" />',
	],
];

describe("images on Lectern's own theme", () => {
	it.each(sizes)("%s", (markdown, html) => {
		expect(enhance(markdown, false).html).toContain(html);
		expect(enhance(`Text ${markdown} text`, false).html).toContain(html);
	});

	it("names smaller copies by the content, and says which are to be made", () => {
		const { html, jobs } = enhance("![p](/assets/A%20photo.jpg)");
		expect(html).toContain(
			'srcset="/small/A-photo-0a1b2c3d-480.webp 480w, /small/A-photo-0a1b2c3d-800.webp 800w, /assets/A%20photo.jpg 1000w"',
		);
		expect(jobs.map(({ path, width }) => [path, width])).toEqual([
			["assets/A photo.jpg", 480],
			["assets/A photo.jpg", 800],
		]);
		expect(enhance("![d](drawing.svg)").jobs).toEqual([]);
	});

	it("draws a stand-in for a missing image and says where it is missed", () => {
		const { html, diagnostics } = enhance("Text\n\nSee ![A *map*](gone.png).");
		expect(html).toContain('class="lectern-missing-image"');
		expect(html).toContain("A *map* (missing image: gone.png)");
		expect(html).not.toContain("<img");
		expect(diagnostics).toMatchObject([
			{
				code: "images/missing",
				severity: "error",
				location: { line: 3, column: 16 },
			},
		]);
	});

	it("says what is no image, and where the text for it is missing", () => {
		const { diagnostics } = enhance(
			'![x](text.png)\n\n<p><img src="drawing.svg"></p>\n',
		);
		expect(diagnostics.map(({ code }) => code)).toEqual([
			"images/unreadable",
			"images/no-alt",
		]);
	});
});

describe("making the copies", () => {
	it("makes each once, leaves those that are there, and reports what fails", async () => {
		const written: string[] = [];
		const job = { path: "a.jpg", name: "a-1.webp", width: 480 } as const;
		const jobs = [
			job,
			job,
			{ ...job, name: "b.webp" },
			{ ...job, path: "bad", name: "c.webp" },
		];
		const diagnostics = await createVariants(
			jobs.map((each) => ({ ...each, format: "webp" as const })),
			{
				has: (name) => name === "b.webp",
				read: async (path) => {
					if (path === "bad") throw new Error("torn");
					return new Uint8Array(8);
				},
				write: async (name) => {
					written.push(name);
				},
			},
			async (data) => data,
		);
		expect(written).toEqual(["a-1.webp"]);
		expect(diagnostics).toMatchObject([
			{ code: "images/unreadable", location: { file: "bad" } },
		]);
	});
});
