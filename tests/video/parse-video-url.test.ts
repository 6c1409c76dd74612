import { describe, expect, it } from "vitest";
import { parseVideoUrl } from "../../src/video/parse-video-url.ts";

const location = { file: "post.md", line: 3, column: 8 };
const ID = "3vb2I44zKWI";
const UUID = "9c9de5e8-0a1e-484a-b099-e80766180a6d";
const SHORT = "kkGMgK9ZtnKfYAgnEtQxbv";
const GUID = "edabf74e-0d93-4a61-8c3e-b0f100d4d3eb";

/** Address → provider, id, start. */
const addresses: readonly (readonly [string, string, string, number])[] = [
	[
		`https://www.youtube.com/watch?v=${ID}&ab_channel=MelissaDell`,
		"youtube",
		ID,
		0,
	],
	[`http://youtube.com/watch?v=${ID}#t=90`, "youtube", ID, 90],
	[`youtube.com/watch?v=${ID}`, "youtube", ID, 0],
	[`//www.youtube.com/embed/${ID}?start=12`, "youtube", ID, 12],
	[
		`https://m.youtube.com/watch?feature=share&v=${ID}&t=1h2m3s`,
		"youtube",
		ID,
		3723,
	],
	[`https://youtu.be/${ID}?t=65`, "youtube", ID, 65],
	[`https://youtu.be/${ID}?si=_A7LOJMr0HDU3TUm&t=1m5s`, "youtube", ID, 65],
	[`https://youtu.be/${ID}&t=30`, "youtube", ID, 30],
	["https://youtu.be/-K6DFzvW2Xo", "youtube", "-K6DFzvW2Xo", 0],
	["https://youtu.be/_A7LOJMr0HD", "youtube", "_A7LOJMr0HD", 0],
	[
		`https://www.youtube.com/embed?v=${ID}&list=PLKZ9c4ONm-VmHsMKI&index=2`,
		"youtube",
		ID,
		0,
	],
	[
		`https://www.youtube-nocookie.com/embed/${ID}?rel=0&start=1m`,
		"youtube",
		ID,
		60,
	],
	[`https://www.youtube.com/shorts/${ID}`, "youtube", ID, 0],
	[`https://www.youtube.com/live/${ID}?feature=shared`, "youtube", ID, 0],
	[`https://www.youtube.com/v/${ID}`, "youtube", ID, 0],
	[`http://img.youtube.com/vi/${ID}/mqdefault.jpg`, "youtube", ID, 0],
	[`https://i.ytimg.com/vi_webp/${ID}/sddefault.webp`, "youtube", ID, 0],
	[`https://www.youtube.com/watch?v=${ID}&amp;t=1:05`, "youtube", ID, 65],
	["https://vimeo.com/274274744", "vimeo", "274274744", 0],
	["https://vimeo.com/274274744/9fa2b6b4d5#t=1m2s", "vimeo", "274274744", 62],
	[
		"https://player.vimeo.com/video/274274744?h=9fa2b6b4d5&dnt=1",
		"vimeo",
		"274274744",
		0,
	],
	["https://vimeo.com/channels/staffpicks/274274744", "vimeo", "274274744", 0],
	[
		"https://www.bilibili.com/video/BV1xx411c7mD?p=2&t=30",
		"bilibili",
		"BV1xx411c7mD",
		30,
	],
	[
		"https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1",
		"bilibili",
		"BV1xx411c7mD",
		0,
	],
	["https://www.bilibili.com/video/av170001/", "bilibili", "av170001", 0],
	[`https://framatube.org/videos/watch/${UUID}?start=1m`, "peertube", UUID, 60],
	[`https://framatube.org/videos/embed/${UUID}`, "peertube", UUID, 0],
	[`https://video.example.edu/w/${SHORT}`, "peertube", SHORT, 0],
	[
		`https://mit.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=${GUID}&start=15`,
		"panopto",
		GUID,
		15,
	],
	[
		`https://cardiff.cloud.panopto.eu/Panopto/Pages/Embed.aspx?id=${GUID}`,
		"panopto",
		GUID,
		0,
	],
	["/assets/lecture.mp4#t=20", "file", "/assets/lecture.mp4", 20],
	["lecture.webm", "file", "lecture.webm", 0],
	[
		"https://example.edu/lecture.mp4?token=1",
		"file",
		"https://example.edu/lecture.mp4?token=1",
		0,
	],
];

describe("addresses of videos", () => {
	it.each(addresses)("%s", (address, provider, id, startSeconds) => {
		const { value, diagnostics } = parseVideoUrl(address, location);
		expect(value).toMatchObject({ provider, id, startSeconds, location });
		expect(diagnostics).toEqual([]);
	});
});

/** Address → what is said about it. */
const wrong: readonly (readonly [string, string])[] = [
	["not a url", "video/invalid-url"],
	["", "video/invalid-url"],
	["javascript:alert(1)", "video/invalid-url"],
	["https://www.youtube.com/@MissingSemester", "video/invalid-url"],
	["https://www.youtube.com/watch?v=short", "video/invalid-url"],
	["https://vimeo.com/about", "video/invalid-url"],
	["https://example.edu/lecture.html", "video/unknown-provider"],
	["/assets/lecture.pdf", "video/unknown-provider"],
	[
		"https://youtube.com.example.org/watch?v=3vb2I44zKWI",
		"video/unknown-provider",
	],
];

describe("what is no video", () => {
	it.each(wrong)("%s: %s", (address, code) => {
		const { value, diagnostics } = parseVideoUrl(address, location);
		expect(value).toBeUndefined();
		expect(diagnostics).toMatchObject([{ code, severity: "error", location }]);
	});

	it("keeps a video whose start cannot be read, from its beginning", () => {
		const { value, diagnostics } = parseVideoUrl(
			`https://youtu.be/${ID}?t=soon`,
			location,
		);
		expect(value?.startSeconds).toBe(0);
		expect(diagnostics).toMatchObject([
			{ code: "video/invalid-start", severity: "warning" },
		]);
	});
});

describe("addresses that are written", () => {
	/** Address → the link's, the player's. */
	const written: readonly (readonly [string, string, string])[] = [
		[
			`https://youtu.be/${ID}?t=65&list=PLx`,
			`https://www.youtube.com/watch?v=${ID}&list=PLx&t=65s`,
			`https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&start=65&list=PLx`,
		],
		[
			"https://www.youtube.com/playlist?list=PLyzOVJj3bHQunmnnI",
			"https://www.youtube.com/playlist?list=PLyzOVJj3bHQunmnnI",
			"https://www.youtube-nocookie.com/embed/videoseries?list=PLyzOVJj3bHQunmnnI&autoplay=1",
		],
		[
			"https://vimeo.com/274274744/9fa2b6b4d5?t=5s",
			"https://vimeo.com/274274744/9fa2b6b4d5#t=5s",
			"https://player.vimeo.com/video/274274744?h=9fa2b6b4d5&dnt=1&autoplay=1#t=5s",
		],
		[
			"https://www.bilibili.com/video/av170001?p=2",
			"https://www.bilibili.com/video/av170001?p=2",
			"https://player.bilibili.com/player.html?aid=170001&p=2&autoplay=1",
		],
		[
			`https://framatube.org/w/${SHORT}?start=90`,
			`https://framatube.org/w/${SHORT}?start=90s`,
			`https://framatube.org/videos/embed/${SHORT}?autoplay=1&p2p=0&start=90s`,
		],
		[
			`https://mit.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=${GUID}`,
			`https://mit.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=${GUID}`,
			`https://mit.hosted.panopto.com/Panopto/Pages/Embed.aspx?id=${GUID}&autoplay=true`,
		],
	];

	it.each(written)("%s", (address, url, embedUrl) => {
		const { value } = parseVideoUrl(address, location);
		expect(value).toMatchObject({ url, embedUrl });
		expect(parseVideoUrl(url, location).value).toEqual(value);
	});
});
