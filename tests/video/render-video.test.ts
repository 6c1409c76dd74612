import { describe, expect, it } from "vitest";
import {
	checkVideos,
	createThumbnailFinder,
	formatTime,
	isoDuration,
	parseVideoUrl,
	renderVideo,
} from "../../src/video/index.ts";
import type { Video } from "../../src/video/types.ts";

const location = { file: "post.md", line: 2, column: 1 };

function video(address: string, more: Partial<Video> = {}): Video {
	const { value } = parseVideoUrl(address, location);
	if (!value) throw new Error(address);
	return { ...value, ...more };
}

const youtube = video("https://youtu.be/3vb2I44zKWI?t=65");
const title = 'Lecture 9: "Prompt" & <Prefix> Tuning';

describe("a facade", () => {
	it("is a link with its place reserved, that names no other host's files", () => {
		const html = renderVideo(youtube, { title });
		expect(html).toContain(
			'<a class="lectern-poster" href="https://www.youtube.com/watch?v=3vb2I44zKWI&amp;t=65s" data-embed="https://www.youtube-nocookie.com/embed/3vb2I44zKWI?autoplay=1&amp;start=65">',
		);
		expect(html).toContain(
			"Watch Lecture 9: &quot;Prompt&quot; &amp; &lt;Prefix&gt; Tuning, YouTube",
		);
		expect(html).not.toMatch(/\ssrc=|<iframe|<script/);
	});

	it("draws a poster with the title where there is no thumbnail", () => {
		const html = renderVideo(youtube, { title });
		expect(html).toMatch(
			/<svg[^>]*aria-hidden="true"[^>]*>.*Lecture 9: &quot;Prompt&quot;/,
		);
	});

	it("shows the course's own thumbnail with its size", () => {
		const findThumbnail = createThumbnailFinder(
			(name) =>
				name === "youtube-3vb2I44zKWI.webp"
					? { width: 1280, height: 720 }
					: undefined,
			(name) => `/thumbnails/${name}`,
		);
		const html = renderVideo(youtube, { title, findThumbnail });
		expect(html).toContain(
			'<img src="/thumbnails/youtube-3vb2I44zKWI.webp" width="1280" height="720" alt="" loading="lazy" decoding="async">',
		);
		expect(html).not.toContain("<svg");
	});

	it("crops a thumbnail of another shape to the video's", () => {
		const findThumbnail = () => ({ src: "/a.jpg", width: 480, height: 360 });
		const html = renderVideo(youtube, { title, findThumbnail });
		expect(html).toContain('viewBox="0 0 1280 720" width="1280" height="720"');
		expect(html).toContain('preserveAspectRatio="xMidYMid slice"');
		expect(html).not.toContain("style=");
	});

	it("is the browser's own player for a file, that loads nothing yet", () => {
		const html = renderVideo(
			video("/assets/l.mp4", {
				captions: "/assets/l.vtt",
				transcript: "/assets/l.txt",
				chapters: [{ title: "Why", startSeconds: 5 }],
			}),
			{ title: "L", resolve: (address) => `/course${address}` },
		);
		expect(html).toContain(
			'src="/course/assets/l.mp4" controls preload="none"',
		);
		expect(html).toContain(
			'<track kind="captions" src="/course/assets/l.vtt" default>',
		);
		expect(html).toContain('<a href="/course/assets/l.txt">Transcript</a>');
		expect(html).toContain('data-seek="5"');
	});

	it("says that a playlist is one", () => {
		const playlist = video("https://www.youtube.com/playlist?list=PLyzOV");
		expect(renderVideo(playlist, { title: "All" })).toContain(
			"Watch All (playlist), YouTube",
		);
	});
});

describe("times", () => {
	it.each([
		[0, "0:00", "PT0S"],
		[65, "1:05", "PT1M5S"],
		[3723, "1:02:03", "PT1H2M3S"],
	])("%d seconds", (seconds, text, iso) => {
		expect(formatTime(seconds)).toBe(text);
		expect(isoDuration(seconds)).toBe(iso);
	});
});

describe("the videos of a course", () => {
	const other = { ...youtube, location: { ...location, file: "other.md" } };

	it("reports a video that two lectures show, in the later one", () => {
		const found = checkVideos([
			{ title: "One", videos: [youtube, youtube] },
			{ title: "Two", videos: [other] },
		]);
		expect(found).toMatchObject([
			{
				code: "video/duplicate",
				message: 'This video is also shown by "One".',
				location: { file: "other.md" },
				related: [{ location: { file: "post.md" } }],
			},
		]);
	});

	it("lets two lectures share a recording with different beginnings", () => {
		const later = video("https://youtu.be/3vb2I44zKWI?t=40m");
		expect(
			checkVideos([
				{ title: "One", videos: [youtube] },
				{ title: "Two", videos: [later] },
			]),
		).toEqual([]);
	});
});
