import { describe, expect, it } from "vitest";
import { enhanceVideos, readFrontMatterVideos } from "../../src/video/index.ts";
import { parseTokens, renderTokens } from "../markdown-tokens.ts";

const ID = "3vb2I44zKWI";
const WATCH = `https://www.youtube.com/watch?v=${ID}`;
const location = { file: "post.md", line: 2, column: 1 };

function enhance(text: string, data: Record<string, unknown> = {}) {
	const { tokens, env } = parseTokens(text);
	const named = readFrontMatterVideos(data, () => location);
	const { value, diagnostics } = enhanceVideos(tokens, env, {
		title: "Lecture 9: Prompt and Prefix Tuning",
		frontMatter: named.value,
	});
	return {
		...value,
		html: renderTokens(value.tokens),
		diagnostics: [...named.diagnostics, ...diagnostics],
	};
}

/** Bodies that show one video, in one facade and nothing beside it. */
const shown: readonly (readonly [string, string])[] = [
	[
		"a linked thumbnail in raw HTML over three lines",
		`<a href="${WATCH}&ab_channel=MelissaDell" target="_blank">\n <img src="http://img.youtube.com/vi/${ID}/mqdefault.jpg" alt="Watch the video" width="560" height="315" />\n</a>`,
	],
	[
		"a linked thumbnail in a wrapper",
		`<center><a href="${WATCH}"><img src="thumb.png"></a></center>`,
	],
	[
		"a linked thumbnail in Markdown",
		`[![Watch](https://i.ytimg.com/vi/${ID}/hqdefault.jpg)](${WATCH})`,
	],
	[
		"a thumbnail whose link has no video",
		`[![Watch](https://i.ytimg.com/vi/${ID}/hqdefault.jpg)](https://example.edu/)`,
	],
	["a link of its own", `[Lecture video](${WATCH})`],
	["a link of its own, strong", `**[Video](${WATCH})**`],
	["a link with a label", `Video: [here](https://youtu.be/${ID})`],
	["an address alone", `<https://youtu.be/${ID}>`],
	["a list of one", `- [Lecture video](${WATCH})`],
	[
		"a frame",
		`<iframe width="560" height="315" src="https://www.youtube.com/embed/${ID}" allowfullscreen></iframe>`,
	],
	[
		"a frame in wrappers with padding",
		`<div class="video" style="padding-bottom:56%">\n<iframe src="//www.youtube.com/embed/${ID}"></iframe>\n</div>`,
	],
	[
		"a lazy frame, as includes write it",
		`<div class="embed"><iframe data-src="https://www.youtube-nocookie.com/embed/${ID}"></iframe></div>`,
	],
];

describe("videos in a body", () => {
	it.each(shown)("%s", (_, body) => {
		const { html, videos, diagnostics } = enhance(body);
		expect(videos).toMatchObject([{ provider: "youtube", id: ID }]);
		expect(html.match(/<figure/g)).toHaveLength(1);
		expect(html).not.toMatch(/<iframe|ytimg|img\.youtube|<p>/);
		expect(html).toContain(
			"Watch Lecture 9: Prompt and Prefix Tuning, YouTube</span>",
		);
		expect(diagnostics).toEqual([]);
	});

	/** Bodies that stay as they are. */
	it.each([
		`A [talk](${WATCH}) in a sentence.`,
		`## [A part](${WATCH}&t=65)`,
		`- [A talk worth hearing](${WATCH})\n- [Another](https://youtu.be/-K6DFzvW2Xo)`,
		`## Further reading\n\n[A talk](${WATCH})`,
		"[Our channel](https://www.youtube.com/@MissingSemester)",
		'<video src="loop.mp4" autoplay loop muted></video>',
		'<iframe src="https://example.edu/demo"></iframe>',
		`\`${WATCH}\``,
		`    ${WATCH}`,
	])("keeps %j", (body) => {
		const { tokens, videos } = enhance(body);
		expect(videos).toEqual([]);
		expect(renderTokens(tokens)).toBe(renderTokens(parseTokens(body).tokens));
	});

	it("keeps the lines around a video", () => {
		const { html } = enhance(`Before\n[Video](${WATCH})\nafter *it*.`);
		expect(html).toMatch(
			/^<p>Before<\/p>\n<figure.*<\/figure>\n<p>after <em>it<\/em>\.<\/p>\n$/s,
		);
	});

	it("takes each of several, with their own names and places", () => {
		const { videos } = enhance(
			`Text\n\n[Part one](${WATCH}&t=1m) | [Part two](https://vimeo.com/274274744)\n`,
		);
		expect(videos).toMatchObject([
			{ title: "Part one", startSeconds: 60, location: { line: 3 } },
			{ title: "Part two", provider: "vimeo", location: { line: 3 } },
		]);
	});

	it("keeps what a block says beside its frame", () => {
		const { html } = enhance(
			`<div><h3>Watch</h3><iframe src="${WATCH}"></iframe><p>Recorded in May.</p></div>`,
		);
		expect(html).toMatch(/<h3>Watch<\/h3><figure.*<\/figure>\n<p>Recorded/);
	});

	it("reads the proportions of a frame and of a portrait", () => {
		const four = `<iframe width="400" height="300" src="https://youtu.be/${ID}"></iframe>`;
		expect(enhance(four).videos[0]?.aspectRatio).toBeCloseTo(4 / 3);
		const short = `[Video](https://www.youtube.com/shorts/${ID})`;
		expect(enhance(short).videos[0]?.aspectRatio).toBeCloseTo(9 / 16);
	});

	it("reports a frame at a video host that shows none", () => {
		const { diagnostics } = enhance(
			'Text\n\n<iframe src="https://www.youtube.com/embed/"></iframe>\n',
		);
		expect(diagnostics).toMatchObject([
			{ code: "video/invalid-url", location: { line: 3, column: 14 } },
		]);
	});
});

describe("videos in front matter", () => {
	/** Front matter → the video. */
	const named: readonly (readonly [Record<string, unknown>, object])[] = [
		[{ video: WATCH }, { provider: "youtube", id: ID }],
		[{ youtube: ID }, { provider: "youtube", id: ID }],
		[{ vimeo: 274274744 }, { provider: "vimeo", id: "274274744" }],
		[
			{ video: { aspect: 56.25, id: ID } },
			{ id: ID, aspectRatio: expect.closeTo(16 / 9) },
		],
		[
			{ video: { id: "-K6DFzvW2Xo", start: "1:05", aspect: "4:3" } },
			{ startSeconds: 65, aspectRatio: expect.closeTo(4 / 3) },
		],
		[
			{
				video: {
					provider: "peertube",
					host: "framatube.org",
					id: "kkGMgK9ZtnKfYAgnEtQxbv",
				},
			},
			{ url: "https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv" },
		],
		[
			{ video: { url: "/assets/l.mp4", captions: "/assets/l.vtt" } },
			{ provider: "file", captions: "/assets/l.vtt" },
		],
	];

	it.each(named)("%j", (data, expected) => {
		const { videos, leadHtml, diagnostics } = enhance("Text", data);
		expect(videos).toMatchObject([expected]);
		expect(leadHtml).toContain('<figure class="lectern-video"');
		expect(diagnostics).toEqual([]);
	});

	it.each([{ video: true }, { video: "" }, { video: null }, {}])(
		"leaves %j to the layout",
		(data) => {
			expect(enhance("Text", data)).toMatchObject({
				videos: [],
				leadHtml: "",
				diagnostics: [],
			});
		},
	);

	it("adds what it says to the same video in the body, and shows it once", () => {
		const chapters = [
			{ start: "0:00", title: "Why" },
			{ start: "2m", title: "How <it> works" },
		];
		const { html, leadHtml, videos } = enhance(`[Video](${WATCH})`, {
			video: { id: ID, chapters },
		});
		expect(leadHtml).toBe("");
		expect(videos).toHaveLength(1);
		expect(html).toContain(
			`<li><a href="${WATCH}&amp;t=120s" data-seek="120" data-embed="https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&amp;start=120"><time datetime="PT2M0S">2:00</time> <span>How &lt;it&gt; works</span></a></li>`,
		);
	});

	/** Ways to write the same two chapters. */
	it.each([
		[["0:00 Why", "2:05 - How"]],
		["0:00 Why\n(2:05) How\n"],
		[{ "0:00": "Why", "2:05": "How" }],
		[
			[
				{ time: 0, name: "Why" },
				{ t: 125, title: "How" },
			],
		],
	])("reads chapters written as %j", (chapters) => {
		expect(enhance("", { video: { id: ID, chapters } }).videos).toMatchObject([
			{
				chapters: [
					{ title: "Why", startSeconds: 0 },
					{ title: "How", startSeconds: 125 },
				],
			},
		]);
	});

	it("undoes what YAML 1.1 makes of unquoted times", () => {
		const chapters = [
			{ start: 0, title: "Why" },
			{ start: 2 * 3600 + 5 * 60, title: "How" },
			{ start: 40 * 3600, title: "End" },
		];
		const [video] = enhance("", { video: { id: ID, chapters } }).videos;
		expect(video?.chapters.map(({ startSeconds }) => startSeconds)).toEqual([
			0, 125, 2400,
		]);
	});

	/** Front matter → code. */
	it.each([
		[{ video: "https://example.edu/" }, "video/unknown-provider"],
		[{ video: "not there" }, "video/invalid-url"],
		[{ video: { id: ID, start: "soon" } }, "video/invalid-start"],
		[{ video: { id: ID, aspect: "wide" } }, "video/invalid-field"],
		[{ video: { id: ID, chapters: "Why" } }, "video/invalid-field"],
	])("%j: %s", (data, code) => {
		expect(enhance("", data).diagnostics).toMatchObject([{ code, location }]);
	});
});
