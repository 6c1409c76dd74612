import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import katex from "katex";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
	setMathematics,
	writeMathStylesheet,
} from "../../../src/math/index.ts";
import { executablePath, openBrowser } from "../../browser/open-browser.ts";

const here = import.meta.dirname;
const formulas = JSON.parse(
	readFileSync(join(here, "formulas.json"), "utf8"),
) as string[];
const compareInk = readFileSync(join(here, "compare-ink.js"), "utf8");
const blockHeight = 200;
const policy = "default-src 'none'; style-src 'self'; font-src 'self'";

/** Every formula alone in a block, on a line so high that its own height moves nothing. */
const blocks = `body { margin: 0; font: 16px serif }
.block { height: ${blockHeight}px; line-height: ${blockHeight}px; overflow: hidden; white-space: nowrap; padding-left: 20px }
.block .katex-display, .block .katex-display > .katex, .block .katex-html { display: inline !important; overflow: visible }
.block .katex-tag { position: static !important }`;

function inBlocks(bodies: readonly string[]): string {
	return bodies.map((body) => `<div class="block">${body}</div>`).join("\n");
}

const ours = setMathematics(
	inBlocks(
		formulas.map(
			(tex) => `<script type="math/tex; mode=display">${tex}</script>`,
		),
	),
	{ file: "page.html" },
).value;
const { css, fonts } = writeMathStylesheet(ours.styleClasses, "/fonts/");
const theirs = inBlocks(
	formulas.map((tex) => katex.renderToString(tex, { displayMode: true })),
);
const katexCss = readFileSync(
	new URL(import.meta.resolve("katex/dist/katex.min.css")),
	"utf8",
);

const long = setMathematics(
	"<p>\\[x = a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u\\]</p><p>By \\(\\frac{1}{2}\\).</p>",
	{ file: "page.html" },
).value;
const longCss = writeMathStylesheet(long.styleClasses, "/fonts/").css;

const files: Readonly<Record<string, string>> = {
	"/ours.html": page("ours", ours.html),
	"/theirs.html": page("theirs", theirs),
	"/long.html": page("long", long.html),
	"/ours.css": css + blocks,
	"/theirs.css": katexCss.replaceAll("url(fonts/", "url(/fonts/") + blocks,
	"/long.css": longCss,
};

function page(name: string, body: string): string {
	return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="stylesheet" href="/${name}.css">${body}`;
}

async function open(
	browser: Browser,
	name: string,
	width: number,
): Promise<Page> {
	const opened = await browser.newPage({ viewport: { width, height: 800 } });
	await opened.route("**/*", (route) => {
		const { pathname } = new URL(route.request().url());
		const font = fonts.find((path) => basename(path) === basename(pathname));
		if (font) return route.fulfill({ path: font });
		const contentType = pathname.endsWith(".css") ? "text/css" : "text/html";
		const headers: Record<string, string> =
			name === "theirs" ? {} : { "content-security-policy": policy };
		return route.fulfill({ body: files[pathname] ?? "", contentType, headers });
	});
	await opened.goto(`http://localhost/${name}.html`);
	await opened.evaluate("document.fonts.ready");
	return opened;
}

describe.runIf(executablePath !== undefined)("in Chromium", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser?.close());

	test("every formula looks as KaTeX's does, to a pixel", async () => {
		const [one, other] = [
			await open(browser, "ours", 700),
			await open(browser, "theirs", 700),
		];
		const first = (await one.screenshot({ fullPage: true })).toString("base64");
		const second = (await other.screenshot({ fullPage: true })).toString(
			"base64",
		);
		const blank = await browser.newPage();
		const stray = (await blank.evaluate(
			`(${compareInk.slice(compareInk.indexOf("async"), compareInk.lastIndexOf(";"))})(${JSON.stringify([first, second, blockHeight])})`,
		)) as number[];
		const different = formulas.filter((_, index) => (stray[index] ?? 0) > 4);
		expect(different).toEqual([]);
	});

	test("nothing breaks a strict Content-Security-Policy", async () => {
		const opened = await open(browser, "ours", 700);
		const styled = await opened.evaluate(
			"document.querySelectorAll('[style],style').length",
		);
		expect(styled).toBe(0);
		const family = await opened.evaluate(
			"getComputedStyle(document.querySelector('.kN')).fontFamily",
		);
		expect(family).toContain("KaTeX_Math");
	});

	test("a long formula scrolls by itself on a phone", async () => {
		const opened = await open(browser, "long", 360);
		expect(
			await opened.evaluate("document.documentElement.scrollWidth"),
		).toBeLessThanOrEqual(360);
		expect(
			await opened.evaluate(
				"(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector('.katex-display'))",
			),
		).toBe(true);
	});

	test("copying a sentence takes the TeX, once", async () => {
		const opened = await open(browser, "long", 360);
		const copied = await opened.evaluate(
			"getSelection().selectAllChildren(document.querySelectorAll('p')[document.querySelectorAll('p').length - 1]), getSelection().toString()",
		);
		expect(String(copied).replace(/\s+/g, " ").trim()).toMatch(
			/^By \\frac\{1\}\{2\} ?\.$/,
		);
	});

	test("a formula is read once, as mathematics", async () => {
		const opened = await open(browser, "long", 360);
		const client = await opened.context().newCDPSession(opened);
		const { nodes } = await client.send("Accessibility.getFullAXTree");
		const names = nodes
			.filter(({ ignored, role }) => !ignored && role?.value === "StaticText")
			.map(({ name }) => String(name?.value));
		expect(names.filter((name) => name === "2")).toHaveLength(1);
		expect(names.some((name) => name.includes("\\frac"))).toBe(false);
	});
});
