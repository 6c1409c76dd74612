/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { folderWith, lectern } from "../cli/run-lectern.ts";
import { courseFolder } from "./build-site.ts";
import { executablePath, openBrowser } from "./open-browser.ts";
import { readSite } from "./read-site.ts";
import { serveSite } from "./serve-site.ts";

/** The test course, built with `--relative`; its folder. */
async function build(): Promise<string> {
	const home = folderWith();
	cpSync(courseFolder, home, { recursive: true });
	const { code, err } = await lectern("build", home, "--relative");
	expect(err).not.toContain("error");
	expect(code).toBe(0);
	return join(home, "_site");
}

/** A browser window on a site, and what it could not load. */
async function open(visit: (page: Page, missed: string[]) => Promise<void>) {
	const browser = await openBrowser();
	const page = await browser.newPage({ colorScheme: "light" });
	const missed: string[] = [];
	page.on("requestfailed", (request) => {
		// A preloaded font is fetched across origins, which no file may be; the stylesheet's own asking succeeds.
		if (request.resourceType() !== "font") missed.push(request.url());
	});
	page.on("pageerror", ({ message }) => {
		// A fade from page to page is given up where the next page is there at once.
		if (!message.includes("ViewTransition")) missed.push(message);
	});
	await visit(page, missed);
	await browser.close();
}

const fonts = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts]
			.filter(({ status }) => status === "loaded")
			.map(({ family }) => family);
	});

async function search(page: Page) {
	await page.fill("#q", "irony");
	const found = page.locator(".results a");
	await expect
		.poll(() => found.allInnerTexts())
		.toEqual(["Lecture 1: Counting words"]);
	await found.click();
	await page.waitForURL(/lecture1\.html$/);
}

describe.runIf(executablePath)("a site with relative addresses", () => {
	test("opened from a disk: styles, fonts, links, colours, readings, search", async () => {
		const site = await build();
		await open(async (page, missed) => {
			await page.goto(pathToFileURL(join(site, "index.html")).href);
			await page.click(".card-title a >> nth=0");
			await page.waitForURL(/lecture1\.html$/);
			expect(await fonts(page)).toEqual(
				expect.arrayContaining(["Literata", "KaTeX_Main"]),
			);
			const ground = () =>
				page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			const day = await ground();
			await page.click(".scheme-switch");
			expect(await ground()).not.toBe(day);
			await page.click(".site-nav >> text=Readings");
			await page.waitForURL(/readings\/index\.html$/);
			await page.fill("[data-filter] input", "gentzkow");
			expect(await page.locator(".works > li:visible").count()).toBe(1);
			await page.click(".site-nav >> text=Search");
			await page.waitForURL(/search\/index\.html$/);
			await search(page);
			expect(missed).toEqual([]);
		});
	});

	test("a film leads to its host's page, which plays it", async () => {
		const site = await build();
		await open(async (page) => {
			await page.goto(
				pathToFileURL(join(site, "foundations/2024/01/16/lecture2.html")).href,
			);
			const asked = page.waitForRequest(/youtube\.com\/watch\?v=3vb2I44zKWI/);
			await page.click(".lectern-poster", { noWaitAfter: true });
			expect((await asked).isNavigationRequest()).toBe(true);
		});
	});

	test("in a folder of some server: every page's links, and search", async () => {
		const site = readSite(await build(), "/somewhere/deep");
		const server = await serveSite(site);
		await open(async (page, missed) => {
			await page.goto(`${server.origin}/somewhere/deep/search/index.html`);
			await search(page);
			expect(missed).toEqual([]);
		});
		server.close();
	});
});
