/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kinds } from "./build-site.ts";
import { barriers, wideElements } from "./look-at-page.ts";
import { executablePath } from "./open-browser.ts";
import { ReadingRoom } from "./reading-room.ts";

const phone = {
	viewport: { width: 320, height: 640 },
	colorScheme: "light",
} as const;
const desk = {
	viewport: { width: 1280, height: 800 },
	colorScheme: "dark",
} as const;

const layoutShift = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as unknown as { value: number }).value;
				}).observe({ type: "layout-shift" as never, buffered: true });
				setTimeout(() => resolve(sum), 50);
			}),
	);

/** The words of the page's main part, those of controls left out. */
const words = (page: Page) =>
	page.evaluate(() => {
		const main = document.querySelector("main")?.cloneNode(true) as HTMLElement;
		for (const control of main.querySelectorAll("form, [data-filter], .copy"))
			control.remove();
		return main.textContent.replace(/\s+/g, " ").trim();
	});

describe.runIf(executablePath)("every kind of page", () => {
	let room: ReadingRoom;
	beforeAll(async () => {
		room = await ReadingRoom.open();
	});
	afterAll(() => room?.close());

	test.each(kinds)("%s, by day on a phone", async (_, path) => {
		const { page, faults, close } = await room.visit(path, phone);
		expect(await layoutShift(page)).toBeLessThan(0.01);
		expect(await wideElements(page)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
		).toBe(320);
		expect(await barriers(page)).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	test.each(kinds)(
		"%s, by night on a desk, and without script",
		async (_, path) => {
			const { page, faults, close } = await room.visit(path, desk);
			expect(await barriers(page)).toEqual([]);
			expect(faults).toEqual([]);
			const all = await words(page);
			await close();
			const plain = await room.visit(path, { javaScriptEnabled: false });
			expect(await words(plain.page)).toBe(all);
			await plain.close();
		},
	);
});
