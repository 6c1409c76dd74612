import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	fetchThumbnails,
	parseVideoUrl,
	thumbnailNames,
} from "../../src/video/index.ts";

const images: Record<string, string> = JSON.parse(
	readFileSync(
		new URL("../images/fixtures/five-by-three.json", import.meta.url),
		"utf8",
	),
);
const asked: string[] = [];
let server: Server;

/** Stands in for the providers: host and path of an address are a path of its own. */
beforeAll(async () => {
	server = createServer((request, response) => {
		const path = decodeURIComponent(request.url ?? "");
		asked.push(path);
		const image = path.includes("/hq720.jpg") ? "jpeg" : "webp";
		if (path.startsWith("/vimeo.com/api/oembed.json"))
			response.end('{"thumbnail_url":"https://i.vimeocdn.com/video/1"}');
		else if (/hq720|i\.vimeocdn/.test(path))
			response.end(Buffer.from(images[image] ?? "", "base64"));
		else if (path.includes("mqdefault")) response.end("<html>no image</html>");
		else response.writeHead(404).end();
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => server.close());

const local = (address: string) => {
	const { port } = server.address() as AddressInfo;
	return fetch(address.replace(/^https:\//, `http://127.0.0.1:${port}`));
};

function video(address: string) {
	const location = { file: "post.md", line: 1, column: 1 };
	const { value } = parseVideoUrl(address, location);
	if (!value) throw new Error(address);
	return value;
}

describe("fetching thumbnails", () => {
	it("takes the best each provider has, once, and keeps what is there", async () => {
		const kept = new Map<string, Uint8Array>([
			["youtube--K6DFzvW2Xo.webp", new Uint8Array(1)],
		]);
		const store = {
			has: (name: string) => kept.has(name),
			write: (name: string, data: Uint8Array) => void kept.set(name, data),
		};
		const videos = [
			"https://youtu.be/3vb2I44zKWI",
			"https://youtu.be/3vb2I44zKWI?t=5",
			"https://youtu.be/-K6DFzvW2Xo",
			"https://vimeo.com/274274744",
			"/assets/l.mp4",
		].map(video);
		expect(await fetchThumbnails(videos, store, { fetch: local })).toEqual([]);
		expect([...kept.keys()].slice(1)).toEqual([
			"youtube-3vb2I44zKWI.jpg",
			"vimeo-274274744.webp",
		]);
		expect(asked).toEqual([
			"/i.ytimg.com/vi/3vb2I44zKWI/maxresdefault.jpg",
			"/i.ytimg.com/vi/3vb2I44zKWI/hq720.jpg",
			"/vimeo.com/api/oembed.json?width=1280&url=https://vimeo.com/274274744",
			"/i.vimeocdn.com/video/1",
		]);
	});

	it("reports a video of which there is none, and goes on", async () => {
		const store = { has: () => false, write: () => {} };
		const fetch = async () => new Response("no", { status: 503 });
		const videos = [video("https://youtu.be/3vb2I44zKWI")];
		expect(await fetchThumbnails(videos, store, { fetch })).toMatchObject([
			{
				code: "video/thumbnail-not-fetched",
				severity: "warning",
				message: expect.stringContaining("status 503"),
			},
		]);
	});

	it("makes no file name that leads out of the folder", () => {
		const panopto = video(
			"https://x.panopto.com/Panopto/Pages/Viewer.aspx?id=../../etc/passwd",
		);
		expect(thumbnailNames(panopto)[0]).toBe("panopto-_etc_passwd.jpg");
	});
});
