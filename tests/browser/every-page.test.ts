import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kinds } from "./build-site.ts";
import { executablePath } from "./open-browser.ts";
import { ReadingRoom } from "./reading-room.ts";

const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 800 };

describe.runIf(executablePath)("on every kind of page", () => {
	let room: ReadingRoom;
	beforeAll(async () => {
		room = await ReadingRoom.open();
	});
	afterAll(() => room?.close());

	test.each(kinds)(
		"%s: nobody is shut out, by day or by night",
		async (_, path) => {
			for (const colorScheme of ["light", "dark"] as const) {
				const { page, close } = await room.visit(path, {
					colorScheme,
					viewport: desk,
				});
				const { violations } = await new AxeBuilder({ page })
					.withTags([
						"wcag2a",
						"wcag2aa",
						"wcag21a",
						"wcag21aa",
						"wcag22aa",
						"best-practice",
					])
					.analyze();
				const found = violations.map(
					({ id, nodes }) => `${colorScheme}: ${id}: ${nodes[0]?.html}`,
				);
				expect(found).toEqual([]);
				await close();
			}
		},
	);

	test.each(kinds)(
		"%s: no other host is asked, no policy broken, no script fails",
		async (_, path) => {
			const { faults, close } = await room.visit(path, { viewport: desk });
			expect(faults).toEqual([]);
			await close();
		},
	);

	test.each(kinds)("%s: 320 pixels are wide enough", async (_, path) => {
		const { page, close } = await room.visit(path, { viewport: phone });
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll("body *")]
				.filter((element) => {
					const { right, left } = element.getBoundingClientRect();
					const scrolls = element.closest("pre, table, .katex-display, svg");
					return (
						!scrolls &&
						(right > innerWidth + 1 || left < -1) &&
						getComputedStyle(element).position !== "absolute"
					);
				})
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		expect(wide).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
		).toBe(320);
		await close();
	});

	test.each(kinds)("%s: nothing moves while it loads", async (_, path) => {
		const { page, close } = await room.visit(path, { viewport: phone });
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							sum += (entry as unknown as { value: number }).value;
					}).observe({ type: "layout-shift", buffered: true });
					setTimeout(() => resolve(sum), 100);
				}),
		);
		expect(shift).toBeLessThan(0.01);
		await close();
	});

	test.each(kinds)("%s: all of it is there without script", async (_, path) => {
		const read = async (javaScriptEnabled: boolean) => {
			const { page, close } = await room.visit(path, { javaScriptEnabled });
			const text = await page.locator("main").innerText();
			await close();
			return text
				.replace(/\bCop(?:y|ied)\b|Filter the readings|Search the course/g, "")
				.replace(/\s+/g, " ")
				.trim();
		};
		expect(await read(false)).toBe(await read(true));
	});
});
