/// <reference lib="dom" />
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tables } from "../../src/words/tables.ts";
import { courseIn, newFolder } from "../words/course-in.ts";
import { buildSite, courseFolder, kinds } from "./build-site.ts";
import { barriers, wideElements } from "./look-at-page.ts";
import { executablePath } from "./open-browser.ts";
import { ReadingRoom } from "./reading-room.ts";
import { faultsOfHtml } from "./validate-html.ts";

const phone = { viewport: { width: 320, height: 640 } } as const;
const lecture = "/foundations/2024/01/09/lecture1.html";

test.each([...tables.keys()])(
	"pages in %s are valid HTML",
	async (tag) => {
		const site = await buildSite({}, {}, courseIn(tag, courseFolder));
		for (const [kind, path] of kinds) {
			const file = path.endsWith("/") ? `${path}index.html` : path;
			const html = Buffer.from(site.get(file) ?? "").toString();
			expect(await faultsOfHtml(html), kind).toEqual([]);
		}
	},
	60_000,
);

/** Language; what the scripts say of a copied text, of three works, of no page that was found. */
const said = [
	["de", "Kopiert", "1 gefunden", "Keine Seiten gefunden"],
	["ja", "コピーしました", "1件見つかりました", "ページが見つかりませんでした"],
	["ar", "تم النسخ", "عدد النتائج: 1", "لم يُعثر على أي صفحة"],
] as const;

describe.runIf(executablePath)("in the browser", () => {
	test.each(said)(
		"a course in %s fits a phone, and its scripts speak it",
		async (tag, copied, found, none) => {
			const folder = courseIn(tag, courseFolder);
			const room = await ReadingRoom.open({}, {}, folder);
			for (const [kind, path] of kinds) {
				const { page, faults, close } = await room.visit(path, phone);
				expect(await wideElements(page), kind).toEqual([]);
				expect(faults, kind).toEqual([]);
				if (kind === "lecture" || kind === "search")
					expect(await barriers(page)).toEqual([]);
				await close();
			}

			const code = await room.visit(lecture, {
				permissions: ["clipboard-read", "clipboard-write"],
			});
			await code.page.locator(".copy").first().click();
			await code.page.locator(".copy", { hasText: copied }).waitFor();
			await code.close();

			const readings = await room.visit("/readings/");
			await readings.page.fill("[data-filter] input", "gentzkow data");
			const count = readings.page.locator("[data-filter] output");
			expect(await count.textContent()).toBe(found);
			await readings.close();

			const search = await room.visit("/search/?q=qqqqqqqq");
			await search.page.waitForFunction(
				() => document.querySelector(".found")?.textContent !== "",
			);
			expect(await search.page.textContent(".found")).toBe(none);
			await search.close();
			await room.close();
		},
		90_000,
	);

	test.each([
		["学習", ["第1回：深層学習の基礎"]],
		["習", ["第1回：深層学習の基礎"]],
		["確率 分布", ["第2回：確率分布"]],
		["学率", []],
	])(
		"searching for %s finds it within words",
		async (query, titles) => {
			const folder = newFolder("course");
			mkdirSync(join(folder, "_posts"), { recursive: true });
			writeFileSync(join(folder, "_config.yml"), "title: 機械学習\nlang: ja\n");
			for (const [day, title, text] of [
				["01", "第1回：深層学習の基礎", "層を重ねた模型を使う。"],
				["02", "第2回：確率分布", "分布とは何か。"],
			])
				writeFileSync(
					join(folder, `_posts/2024-01-${day}-a.md`),
					`---\nlayout: lecture\ntitle: ${title}\n---\n${text}\n`,
				);
			const room = await ReadingRoom.open({}, {}, folder);
			const { page, close } = await room.visit(
				`/search/?q=${encodeURIComponent(query)}`,
			);
			await page.waitForFunction(
				() => document.querySelector(".found")?.textContent !== "",
			);
			const found = page.locator(".results a");
			expect(await found.allInnerTexts()).toEqual(titles);
			await close();
			await room.close();
		},
		60_000,
	);

	test("the link past the menu hides until it is reached, and then is one line", async () => {
		const room = await ReadingRoom.open({}, {}, courseIn("ja", courseFolder));
		const { page, close } = await room.visit("/", phone);
		const link = page.locator(".skip-link");
		const hidden = await link.boundingBox();
		expect((hidden?.y ?? 0) + (hidden?.height ?? 0)).toBeLessThanOrEqual(0);
		await page.keyboard.press("Tab");
		const shown = await link.boundingBox();
		expect(shown?.y).toBeGreaterThan(0);
		expect(shown?.height).toBeLessThan(60);
		await close();
		await room.close();
	}, 60_000);
});
