/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executablePath } from "./open-browser.ts";
import { ReadingRoom } from "./reading-room.ts";

const text = "/foundations/2024/01/09/lecture1.html";
const video = "/foundations/2024/01/16/lecture2.html";
const desk = { viewport: { width: 1440, height: 900 } };

/** The player, without its host. */
async function standIn(page: Page): Promise<void> {
	await page.route("https://www.youtube-nocookie.com/**", (route) =>
		route.fulfill({ contentType: "text/html", body: "<title>Player</title>" }),
	);
}

const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");

describe.runIf(executablePath)("a reader", () => {
	let room: ReadingRoom;
	beforeAll(async () => {
		room = await ReadingRoom.open();
	});
	afterAll(() => room?.close());

	test("plays the video in place with a click, and only then its host is asked", async () => {
		const { page, faults, close } = await room.visit(video, desk);
		await standIn(page);
		expect(await page.locator("iframe").count()).toBe(0);
		expect(faults).toEqual([]);
		const before = await page.locator(".lectern-poster").boundingBox();
		await page.click(".lectern-poster");
		const frame = page.locator(".lectern-video iframe");
		expect(await frame.getAttribute("src")).toMatch(
			/^https:\/\/www\.youtube-nocookie\.com\/embed\/3vb2I44zKWI\?.*autoplay=1/,
		);
		expect(await frame.getAttribute("title")).toMatch(/The company words keep/);
		const after = await frame.boundingBox();
		expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(
			2,
		);
		await close();
	});

	test("plays it with the keyboard, and a chapter seeks", async () => {
		const { page, close } = await room.visit(video, desk);
		await standIn(page);
		await page.focus(".lectern-poster");
		await page.keyboard.press("Enter");
		expect(await focused(page)).toMatch(/^<iframe/);
		await page.focus(".lectern-chapters li:nth-child(2) a");
		await page.keyboard.press("Enter");
		expect(
			await page.locator(".lectern-video iframe").getAttribute("src"),
		).toMatch(/start=312\b/);
		await close();
	});

	test("finds the video's page behind the poster without script", async () => {
		const { page, close } = await room.visit(video, {
			javaScriptEnabled: false,
		});
		expect(
			await page.locator(".lectern-poster").getAttribute("href"),
		).toContain("youtube.com/watch?v=3vb2I44zKWI");
		await close();
	});

	test("skips to the content with the first key", async () => {
		const { page, close } = await room.visit(text, desk);
		await page.keyboard.press("Tab");
		expect(await focused(page)).toContain("Skip to content");
		await page.keyboard.press("Enter");
		expect(await focused(page)).toMatch(/^<main/);
		await close();
	});

	test("reaches every link and button by Tab, and sees where the focus is", async () => {
		const { page, close } = await room.visit(text, desk);
		const wanted = await page
			.locator("a[href]:visible, button:visible")
			.count();
		const seen = new Set<string>();
		for (let step = 0; step < wanted + 5; step += 1) {
			await page.keyboard.press("Tab");
			const state = await page.evaluate(() => {
				const element = document.activeElement;
				if (!element || element === document.body) return undefined;
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				const all = [...document.querySelectorAll("*")];
				return { at: String(all.indexOf(element)), outlineStyle, outlineWidth };
			});
			if (!state) break;
			expect(state.outlineStyle).toBe("solid");
			expect(Number.parseFloat(state.outlineWidth)).toBeGreaterThanOrEqual(2);
			seen.add(state.at);
		}
		expect(seen.size).toBeGreaterThanOrEqual(wanted);
		await close();
	});

	test("changes the colours, and they are there before the next page is painted", async () => {
		const { page, close } = await room.visit(text, {
			...desk,
			colorScheme: "light",
		});
		const ground = () =>
			page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const day = await ground();
		await page.click(".scheme-switch");
		const night = await ground();
		expect(night).not.toBe(day);
		expect(await page.getAttribute(".scheme-switch", "aria-pressed")).toBe(
			"true",
		);
		await page.route("**/lectern.js", (route) => route.abort());
		await page.reload();
		expect(await ground()).toBe(night);
		await close();
	});

	test("copies code as it is", async () => {
		const { page, close } = await room.visit(text, desk);
		await page
			.context()
			.grantPermissions(["clipboard-read", "clipboard-write"]);
		await page.locator(".copy").first().click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain("return count * log(documents / holding)");
		expect(await page.locator(".copy").first().textContent()).toBe("Copied");
		await close();
	});

	test("has the table of contents beside the text on a desk, folded on a phone", async () => {
		const wide = await room.visit(text, desk);
		expect(await wide.page.locator(".contents").isVisible()).toBe(true);
		expect(await wide.page.locator(".contents-fold").isVisible()).toBe(false);
		await wide.close();
		const narrow = await room.visit(text, {
			viewport: { width: 375, height: 800 },
		});
		expect(await narrow.page.locator(".contents").isVisible()).toBe(false);
		await narrow.page.click(".contents-fold summary");
		await narrow.page.click(".contents-fold a >> nth=0");
		expect(new URL(narrow.page.url()).hash).not.toBe("");
		await narrow.close();
	});

	test("says in the table of contents where the reader is, on the way up too", async () => {
		const { page, close } = await room.visit(text, desk);
		const here = page.locator(".contents [aria-current]");
		const scrollTo = (heading: string) =>
			page.locator(heading).evaluate((element) => {
				element.scrollIntoView({ behavior: "instant", block: "start" });
			});
		expect(await here.count()).toBe(0);
		await scrollTo("#weights");
		await expect.poll(() => here.allTextContents()).toEqual(["Weights"]);
		await scrollTo("h1");
		await expect.poll(() => here.count()).toBe(0);
		await close();
	});

	test("finds a word of a lecture by searching", async () => {
		const { page, faults, close } = await room.visit("/search/?q=irony", desk);
		await page.waitForSelector(".results a");
		expect(await page.locator(".results a").allInnerTexts()).toEqual([
			"Lecture 1: Counting words",
		]);
		expect(faults).toEqual([]);
		await close();
	});

	test("filters the readings by every word", async () => {
		const { page, close } = await room.visit("/readings/", desk);
		expect(await page.locator(".works > li:visible").count()).toBe(3);
		await page.fill("[data-filter] input", "gentzkow data");
		expect(await page.locator(".works > li:visible").count()).toBe(1);
		await close();
	});

	test("reads Hebrew from right to left", async () => {
		const { page, close } = await room.visit(
			"/models/2024/01/23/lecture3.html",
			desk,
		);
		expect(await page.getAttribute("html", "dir")).toBe("rtl");
		const title = await page.locator("h1").boundingBox();
		const number = await page.locator(".lecture-number").boundingBox();
		expect(number?.x ?? 0).toBeGreaterThan(title?.x ?? 0);
		await close();
	});

	test("sets a formula from left to right in Hebrew, too", async () => {
		const { page, close } = await room.visit(
			"/models/2024/01/23/lecture3.html",
			desk,
		);
		const places = await page
			.locator(".katex-html .kN")
			.evaluateAll((all) =>
				all.slice(0, 2).map((one) => one.getBoundingClientRect().left),
			);
		const [first = 0, second = 0] = places;
		expect(second).toBeGreaterThan(first);
		await close();
	});

	test("prints the text, the addresses and nothing of the site around it", async () => {
		const { page, close } = await room.visit(text, desk);
		await page.emulateMedia({ media: "print" });
		for (const around of [
			".site-header",
			".site-footer",
			".neighbours",
			".contents",
		])
			expect(await page.locator(around).isVisible()).toBe(false);
		const address = await page
			.locator('.prose a[href^="https://doi.org"]')
			.first()
			.evaluate((link) => getComputedStyle(link, "::after").content);
		expect(address).toContain("doi.org/10.1257");
		await close();
	});

	test("prints the course's name in ink, and a film's chapters without their addresses", async () => {
		const home = await room.visit("/", { ...desk, colorScheme: "light" });
		await home.page.emulateMedia({ media: "print" });
		const [ink, ground] = await home.page.evaluate(() => {
			const board = document.querySelector(".board");
			if (!board) return [];
			const { color, backgroundColor } = getComputedStyle(board);
			return [color, backgroundColor];
		});
		expect([ink, ground]).toEqual(["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]);
		await home.close();
		const { page, close } = await room.visit(video, desk);
		await page.emulateMedia({ media: "print" });
		const behind = await page
			.locator(".lectern-chapters a")
			.first()
			.evaluate((link) => getComputedStyle(link, "::after").content);
		expect(behind).toBe("none");
		await close();
	});

	test("has stillness who asked for it", async () => {
		const { page, close } = await room.visit(text, {
			...desk,
			reducedMotion: "reduce",
		});
		const behaviour = await page.evaluate(
			() => getComputedStyle(document.documentElement).scrollBehavior,
		);
		expect(behaviour).toBe("auto");
		await close();
	});
});

describe.runIf(executablePath)("under a base path", () => {
	test("every link of the course's own leads somewhere", async () => {
		const room = await ReadingRoom.open({ baseurl: "/text/2024" });
		const visited = new Set<string>();
		const waiting = ["/text/2024/"];
		const dead: string[] = [];
		for (let path = waiting.pop(); path; path = waiting.pop()) {
			if (visited.has(path)) continue;
			visited.add(path);
			const file = decodeURIComponent(
				path.endsWith("/") ? `${path}index.html` : path,
			);
			const body = room.site.get(file);
			if (!body) dead.push(path);
			if (!body || !file.endsWith(".html")) continue;
			for (const [, address = ""] of Buffer.from(body)
				.toString()
				.matchAll(/ (?:href|src)="([^"#]+)/g)) {
				const url = new URL(
					address.replaceAll("&amp;", "&"),
					room.origin + path,
				);
				if (url.origin === room.origin) waiting.push(url.pathname);
			}
		}
		expect(dead).toEqual([]);
		expect(visited.size).toBeGreaterThan(20);
		await room.close();
	});
});
