/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executablePath } from "./open-browser.ts";
import { ReadingRoom } from "./reading-room.ts";

const course = fileURLToPath(new URL("videos", import.meta.url));
const desk = { viewport: { width: 1280, height: 900 } };

/** Provider, words of the label, where the link leads, what plays; in the order of the page. */
const films = [
	[
		"YouTube",
		"Lecture 1: Many films",
		"https://www.youtube.com/watch?v=3vb2I44zKWI&t=65s",
		"https://www.youtube-nocookie.com/embed/3vb2I44zKWI?autoplay=1&start=65",
	],
	[
		"YouTube",
		"Lecture 1: Many films",
		"https://www.youtube.com/watch?v=kCc8FmEb1nY&t=3723s",
		"https://www.youtube-nocookie.com/embed/kCc8FmEb1nY?autoplay=1&start=3723",
	],
	[
		"YouTube",
		"The whole course (playlist)",
		"https://www.youtube.com/playlist?list=PLoROMvodv4rOSH4v6133s9LFPRHjEmbmJ",
		"https://www.youtube-nocookie.com/embed/videoseries?list=PLoROMvodv4rOSH4v6133s9LFPRHjEmbmJ&autoplay=1",
	],
	[
		"Vimeo",
		"The unlisted session",
		"https://vimeo.com/274274744/8af2d9c7b1",
		"https://player.vimeo.com/video/274274744?h=8af2d9c7b1&dnt=1&autoplay=1",
	],
	[
		"PeerTube",
		"The federated one",
		"https://video.example.edu/w/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=120s",
		"https://video.example.edu/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?autoplay=1&p2p=0&start=120s",
	],
	[
		"Panopto",
		"Lecture 1: Many films",
		"https://university.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=5fc0ba0b-6c2f-4a3c-9c9d-ab5f00d0b5c5&start=90",
		"https://university.hosted.panopto.com/Panopto/Pages/Embed.aspx?id=5fc0ba0b-6c2f-4a3c-9c9d-ab5f00d0b5c5&autoplay=true&start=90",
	],
	[
		"Bilibili",
		"李宏毅的讲座",
		"https://www.bilibili.com/video/BV1Wv411h7kN?p=3&t=45",
		"https://player.bilibili.com/player.html?bvid=BV1Wv411h7kN&p=3&t=45&autoplay=1",
	],
	[
		"YouTube",
		"The tall one",
		"https://www.youtube.com/watch?v=aircAruvnKk",
		"https://www.youtube-nocookie.com/embed/aircAruvnKk?autoplay=1",
	],
] as const;

/** Ten seconds of silence that a browser can play, and move about in. */
function silence(): Uint8Array {
	const rate = 8000;
	const sound = Buffer.alloc(10 * rate, 128);
	const head = Buffer.alloc(44);
	head.write("RIFF", 0);
	head.writeUInt32LE(36 + sound.length, 4);
	head.write("WAVEfmt ", 8);
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(rate, 24);
	head.writeUInt32LE(rate, 28);
	head.writeUInt16LE(1, 32);
	head.writeUInt16LE(8, 34);
	head.write("data", 36);
	head.writeUInt32LE(sound.length, 40);
	return Buffer.concat([head, sound]);
}

/** The players, without their hosts; what they are asked for. */
async function standIn(page: Page): Promise<string[]> {
	const asked: string[] = [];
	await page.route(
		(url) => url.hostname !== "localhost",
		(route) => {
			asked.push(route.request().url());
			return route.fulfill({
				contentType: "text/html",
				body: "<title>Player</title>",
			});
		},
	);
	return asked;
}

/** Where on the page the films have their places: left, top, width and height in pixels. */
const places = (page: Page) =>
	page
		.locator(".lectern-video :is(.lectern-poster, iframe)")
		.evaluateAll((all) =>
			all.map((element) => {
				const { left, top, width, height } = element.getBoundingClientRect();
				return [left, top + scrollY, width, height].map(Math.round);
			}),
		);

describe.runIf(executablePath)("a page of many films", () => {
	let room: ReadingRoom;
	beforeAll(async () => {
		room = await ReadingRoom.open({}, {}, course);
		room.site.set("/assets/lecture.mp4", silence());
	});
	afterAll(() => room?.close());

	test("shows each with its label, links to it, and asks no host", async () => {
		const { page, faults, close } = await room.visit("/many/", {
			...desk,
			javaScriptEnabled: false,
		});
		const posters = await page.locator(".lectern-poster").evaluateAll((all) =>
			all.map((poster) => ({
				label: poster.querySelector(".lectern-poster-label")?.textContent,
				address: poster.getAttribute("href"),
			})),
		);
		expect(posters).toEqual(
			films.map(([provider, title, address]) => ({
				label: `Watch ${title}, ${provider}`,
				address,
			})),
		);
		expect(await page.locator("iframe").count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});

	test.each([
		["a click", (film: Locator) => film.locator(".lectern-poster").click()],
		[
			"the keyboard",
			(film: Locator) => film.locator(".lectern-poster").press("Enter"),
		],
	])(
		"plays each in its own place with %s, and asks its host alone",
		async (_, press) => {
			const { page, close } = await room.visit("/many/", desk);
			const asked = await standIn(page);
			const before = await places(page);
			for (const [index, [, , , player]] of films.entries()) {
				await press(page.locator(".lectern-video").nth(index));
				await expect.poll(() => asked.length).toBe(index + 1);
				expect(parametersOf(asked[index] ?? "")).toEqual(parametersOf(player));
				expect(await page.locator("iframe").count()).toBe(index + 1);
				expect(
					await page.evaluate(() => document.activeElement?.nodeName),
				).toBe("IFRAME");
			}
			expect(await places(page)).toEqual(before);
			await close();
		},
	);

	test("has the place and the proportions of each before anything is loaded", async () => {
		const { page, close } = await room.visit("/many/", desk);
		const ratios = await page
			.locator(".lectern-poster")
			.evaluateAll((all) =>
				all.map((poster) => poster.clientWidth / poster.clientHeight),
			);
		const expected = [
			16 / 9,
			16 / 9,
			16 / 9,
			16 / 9,
			4 / 3,
			16 / 9,
			16 / 9,
			9 / 16,
		];
		for (const [index, ratio] of ratios.entries())
			expect(ratio).toBeCloseTo(expected[index] ?? 0, 1);
		await close();
	});

	test("goes to a chapter, and to the next one in the same player", async () => {
		const { page, close } = await room.visit("/many/", desk);
		const asked = await standIn(page);
		const chapter = page.locator(".lectern-chapters a");
		expect(await chapter.nth(1).getAttribute("href")).toBe(
			"https://www.youtube.com/watch?v=3vb2I44zKWI&t=750s",
		);
		await chapter.nth(1).press("Enter");
		await expect.poll(() => asked.length).toBe(1);
		await chapter.nth(0).click();
		await expect.poll(() => asked.length).toBe(2);
		expect(
			asked.map((address) => new URL(address).searchParams.get("start")),
		).toEqual(["750", "65"]);
		expect(await page.locator("iframe").count()).toBe(1);
		await close();
	});

	test("a file plays in the browser's own player: captions, transcript, chapters", async () => {
		const { page, faults, close } = await room.visit("/file/", desk);
		const video = page.locator("video");
		const before = await video.boundingBox();
		expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(4 / 3, 1);
		await page.locator(".lectern-chapters a").nth(1).press("Enter");
		const at = () =>
			video.evaluate((player) => (player as HTMLVideoElement).currentTime);
		await expect.poll(at).toBeGreaterThanOrEqual(7);
		expect(
			await video.evaluate(
				(player) => (player as HTMLVideoElement).error?.message,
			),
		).toBeUndefined();
		expect(await video.locator("track").getAttribute("src")).toBe(
			"/assets/captions.vtt",
		);
		await expect
			.poll(() =>
				video.evaluate(
					(player) => (player as HTMLVideoElement).textTracks[0]?.cues?.length,
				),
			)
			.toBe(1);
		expect(faults).toEqual([]);
		await page.click(".lectern-transcript a");
		expect(await page.locator("h1").textContent()).toBe("Transcript");
		await close();
	});
});

/** An address without the order of its parameters. */
function parametersOf(address: string) {
	const { origin, pathname, searchParams } = new URL(address);
	return { at: origin + pathname, ...Object.fromEntries(searchParams) };
}
