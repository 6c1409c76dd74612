/// <reference lib="dom" />
import { afterAll, describe, expect, test } from "vitest";
import { executablePath } from "./open-browser.ts";
import { ReadingRoom } from "./reading-room.ts";

const lecture = "/foundations/2024/01/09/lecture1.html";

describe.runIf(executablePath).each([
	["html+mathml", { html: true, mathml: true }],
	["html", { html: true, mathml: false }],
	["mathml", { html: false, mathml: true }],
] as const)("math: {output: %s}", (output, made) => {
	let room: ReadingRoom | undefined;
	afterAll(() => room?.close());

	test("shows formulas of some size, under a strict policy, whole on a phone", async () => {
		room = await ReadingRoom.open({}, { math: { output } });
		const { page, faults, close } = await room.visit(lecture, {
			viewport: { width: 320, height: 640 },
		});
		const found = await page.evaluate(() => ({
			html: document.querySelector(".katex-html") !== null,
			mathml: document.querySelector("math") !== null,
			styles: document.querySelectorAll("[style], style").length,
			width: document.documentElement.scrollWidth,
			heights: [...document.querySelectorAll(".katex, math")]
				.filter((element) => !element.parentElement?.closest(".katex"))
				.map((element) => element.getBoundingClientRect().height),
		}));
		expect(found).toMatchObject({ ...made, styles: 0, width: 320 });
		expect(Math.min(...found.heights)).toBeGreaterThan(8);
		expect(faults).toEqual([]);
		await close();
	});
});
