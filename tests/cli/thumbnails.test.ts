import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import {
	afterAll,
	afterEach,
	beforeAll,
	describe,
	expect,
	it,
	vi,
} from "vitest";
import { folderWith, lectern, readFolder } from "./run-lectern.ts";

const images: Record<string, string> = JSON.parse(
	readFileSync(
		new URL("../images/fixtures/five-by-three.json", import.meta.url),
		"utf8",
	),
);
const asked: string[] = [];
let server: Server;

/** Stands in for the providers: the host of an address is the first part of its path. */
beforeAll(async () => {
	server = createServer(({ url = "" }, response) => {
		asked.push(decodeURIComponent(url));
		if (/maxresdefault|vimeo/.test(url)) response.writeHead(404).end();
		else response.end(Buffer.from(images.jpeg ?? "", "base64"));
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	const { fetch } = globalThis;
	vi.stubGlobal("fetch", (address: string) =>
		fetch(address.replace(/^https:\//, `http://127.0.0.1:${port}`)),
	);
});
afterEach(() => {
	asked.length = 0;
});
afterAll(() => {
	vi.unstubAllGlobals();
	server.close();
});

const lecture = (title: string, address: string) =>
	`---\nlayout: post\ntitle: ${title}\nvideo: ${address}\n---\nWords.\n`;
const course = {
	"_config.yml": "title: Films\nurl: https://example.org\n",
	"_posts/2024-01-02-one.md": lecture("One", "https://youtu.be/3vb2I44zKWI"),
	"_posts/2024-01-09-two.md": lecture("Two", "https://vimeo.com/274274744"),
};
const poster = (home: string, page: string) =>
	/<a class="lectern-poster"[\s\S]*?<\/a>/.exec(
		readFolder(join(home, "_site"))[page] ?? "",
	)?.[0] ?? "";

describe("lectern build --fetch-thumbnails", () => {
	it("asks each video's host once, keeps what it got, and shows it; draws where there is none", async () => {
		const home = folderWith(course);
		const { code, err } = await lectern("build", home, "--fetch-thumbnails");
		expect(code).toBe(0);
		expect(err).toContain("video/thumbnail-not-fetched");
		expect(asked).toEqual([
			"/i.ytimg.com/vi/3vb2I44zKWI/maxresdefault.jpg",
			"/i.ytimg.com/vi/3vb2I44zKWI/hq720.jpg",
			expect.stringContaining("/vimeo.com/api/oembed.json"),
		]);
		const shown = poster(home, "2024/01/02/one.html");
		// The picture of five by three fills the film's sixteen by nine.
		expect(shown).toContain('viewBox="0 0 1280 720"');
		expect(shown).toContain(
			'href="/assets/thumbnails/youtube-3vb2I44zKWI.jpg" width="1280" height="720"',
		);
		expect(readFolder(join(home, "_site"))).toHaveProperty([
			"assets/thumbnails/youtube-3vb2I44zKWI.jpg",
		]);
		expect(poster(home, "2024/01/09/two.html")).toContain("lectern-drawn");
	});

	it("asks nothing a second time, nor a build without the flag", async () => {
		const home = folderWith(course);
		await lectern("build", home, "--fetch-thumbnails");
		asked.length = 0;
		await lectern("build", home, "--fetch-thumbnails");
		expect(asked.join(" ")).not.toContain("youtube");
		expect(asked.join(" ")).not.toContain("ytimg");
		asked.length = 0;
		await lectern("build", home);
		expect(asked).toEqual([]);
		expect(poster(home, "2024/01/02/one.html")).toContain(
			"youtube-3vb2I44zKWI",
		);
	});

	it("without it no build asks any host", async () => {
		const home = folderWith(course);
		await lectern("build", home);
		expect(asked).toEqual([]);
		expect(poster(home, "2024/01/02/one.html")).toContain("lectern-drawn");
	});
});
