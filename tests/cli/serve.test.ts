import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import {
	afterAll,
	beforeAll,
	describe,
	expect,
	it,
	onTestFinished,
} from "vitest";
import { executablePath, openBrowser } from "../browser/open-browser.ts";
import {
	folderWith,
	jekyllSite,
	lectern,
	readFolder,
	writeIn,
} from "./run-lectern.ts";
import { startLectern } from "./start-lectern.ts";

/** A course served on a free port. */
async function serve(
	files: Readonly<Record<string, string>> = jekyllSite,
	...words: string[]
) {
	const home = folderWith(files);
	const started = startLectern("serve", home, "--port", "0", ...words);
	await started.says("Server running");
	const [, address = ""] =
		/Server address: (\S+)/.exec(started.printed()) ?? [];
	return { home, address, started };
}

const get = async (address: string) => {
	const response = await fetch(address);
	return { status: response.status, text: await response.text() };
};

describe("lectern serve", () => {
	it("serves the site at its baseurl, on this machine alone, and ends when it is told", async () => {
		const { address, started } = await serve(jekyllSite, "-b", "/course");
		expect(address).toMatch(/^http:\/\/localhost:\d+\/course\/$/);
		expect((await get(`${address}2023/01/02/first.html`)).text).toContain(
			'<h2 id="topics">Topics</h2>',
		);
		expect((await get(`${address}nothing.html`)).status).toBe(404);
		expect((await get(`${address}%E0%A4%A`)).status).toBe(400);
		expect((await get(`${address}..%2f..%2f_config.yml`)).text).not.toContain(
			"title: Econ",
		);
		started.process.kill("SIGINT");
		expect(await started.ended).toBe(0);
	});

	it("marks a tag that nobody knows, which a build leaves out", async () => {
		const files = { ...jekyllSite, "a.md": "---\n---\nA {% chart 7 %} b.\n" };
		const { home, address } = await serve(files);
		const { text } = await get(`${address}a.html`);
		expect(text).toMatch(
			/A <code class="lectern-liquid-error"[^>]*>{% chart 7 %}<\/code> b\./,
		);
		await lectern("build", home, "--quiet");
		expect(readFolder(join(home, "_site"))["a.html"]).toBe("<p>A  b.</p>\n");
	});

	it.each([
		[
			"a post",
			"_posts/2023-01-02-first.md",
			"---\nlayout: post\n---\nEdited",
			"2023/01/02/first.html",
			"Edited",
		],
		[
			"a layout",
			"_layouts/post.html",
			"Edited {{ content }}",
			"2023/01/02/first.html",
			"Edited",
		],
		[
			"the configuration",
			"_config.yml",
			"title: Edited\n",
			"about.html",
			"Edited",
		],
		["an asset", "style.css", "/* Edited */", "style.css", "Edited"],
		["data", "_data/note.yml", "text: Edited\n", "about.html", "Edited"],
		["a new page", "new.md", "---\n---\nEdited", "new.html", "Edited"],
	])("shows an edit of %s", async (_, path, text, page, words) => {
		const about = "---\n---\n{{ site.title }} {{ site.data.note.text }}";
		const { home, address } = await serve({
			...jekyllSite,
			"about.html": about,
		});
		writeIn(home, path, text);
		await expect
			.poll(async () => (await get(address + page)).text, { timeout: 20_000 })
			.toContain(words);
	});

	it("follows the gem of a plugin that lies beside the course", async () => {
		const filter = (mark: string) =>
			`module Shout\n  def shout(text) = text + "${mark}"\nend\nLiquid::Template.register_filter(Shout)\n`;
		const home = folderWith({
			"course/_config.yml": "plugins: [shout]\n",
			"course/Gemfile": 'gem "shout", path: "../shout"\n',
			"course/page.html": "---\n---\n{{ 'hear' | shout }}\n",
			"shout/lib/shout.rb": filter("!"),
		});
		const started = startLectern(
			...["serve", join(home, "course"), "--port", "0"],
		);
		await started.says("Server running");
		const page = () => readFolder(join(home, "course/_site"))["page.html"];
		expect(page()).toBe("hear!\n");
		writeIn(home, "shout/lib/shout.rb", filter("?"));
		await expect.poll(page, { timeout: 10_000 }).toBe("hear?\n");
	});

	it("follows posts that are renamed and deleted", async () => {
		const { home, address } = await serve();
		const status = (path: string) => async () =>
			(await get(address + path)).status;
		renameSync(
			join(home, "_posts/2023-01-02-first.md"),
			join(home, "_posts/2023-01-02-renamed.md"),
		);
		const patience = { timeout: 20_000 };
		await expect.poll(status("2023/01/02/renamed.html"), patience).toBe(200);
		await expect.poll(status("2023/01/02/first.html"), patience).toBe(404);
		rmSync(join(home, "_posts/2023-01-02-renamed.md"));
		await expect.poll(status("2023/01/02/renamed.html"), patience).toBe(404);
	});
});

describe.skipIf(!executablePath)("a page that lectern serve shows", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser.close());

	const post = (text: string) =>
		`---\nlayout: post\n---\n${"A line.\n\n".repeat(100)}${text}\n`;
	const path = "_posts/2023-01-02-first.md";

	async function open(address: string): Promise<Page> {
		const page = await browser.newPage({
			viewport: { width: 600, height: 400 },
		});
		onTestFinished(() => page.close());
		const connected = page.waitForEvent("websocket");
		await page.goto(address);
		await connected;
		return page;
	}

	it("takes an edit without being loaded again or moved", async () => {
		const { home, address } = await serve({
			...jekyllSite,
			[path]: post("Old."),
		});
		const page = await open(`${address}2023/01/02/first.html`);
		await page.evaluate("window.here = true; scrollTo(0, 500)");
		writeIn(home, path, post("New."));
		await page.getByText("New.").waitFor();
		expect(await page.evaluate("[window.here, scrollY]")).toEqual([true, 500]);
	});

	it("shows an error with its code frame, keeps the last good page, and takes the error away when it is mended", async () => {
		const { home, address, started } = await serve({
			...jekyllSite,
			[path]: post("Good."),
		});
		const page = await open(`${address}2023/01/02/first.html`);
		writeIn(home, path, post("Bad. {% include missing.html %}"));
		const problem = page.locator("lectern-problem");
		await problem.locator("pre").waitFor();
		expect(await problem.locator("pre").textContent()).toContain(
			"| Bad. {% include missing.html %}\n",
		);
		expect(await page.getByText("Good.").count()).toBe(1);
		expect((await get(`${address}2023/01/02/first.html`)).text).toContain(
			"Good.",
		);
		expect(started.printed()).toContain("The last good site stays up");
		writeIn(home, path, post("Mended."));
		await page.getByText("Mended.").waitFor();
		await problem.waitFor({ state: "detached" });
	});

	it("takes a new stylesheet without being loaded again", async () => {
		const { home, address } = await serve({
			...jekyllSite,
			"page.html":
				'---\n---\n<html><head><link rel="stylesheet" href="/style.css"></head><body>Text</body></html>',
		});
		const page = await open(`${address}page.html`);
		await page.evaluate("window.here = true");
		writeIn(home, "style.css", "body { color: rgb(0, 0, 255) }");
		await page.waitForFunction(
			"getComputedStyle(document.body).color === 'rgb(0, 0, 255)'",
		);
		expect(await page.evaluate("window.here")).toBe(true);
	});
});
