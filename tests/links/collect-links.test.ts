import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { collectLinks } from "../../src/links/index.ts";

/** Bytes in use once everything that can go has gone. */
function bytesInUse(): number {
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("gc") as () => void;
	collect();
	return process.memoryUsage().heapUsed;
}

describe("collectLinks", () => {
	it("reads anchors and addresses within the site, each once", () => {
		const html =
			'<a id="top" href="/notes/">a</a><a name="old" href="/notes/">b</a><img src="a.png"><a href="https://other.example/">c</a><svg><use href="#part"/></svg>';
		expect(collectLinks(html)).toEqual({
			anchors: ["top", "old"],
			addresses: ["/notes/", "a.png"],
		});
	});

	it("reads attributes that HTML's own white space parts from others, and no other", () => {
		const html =
			'<a\tid="tab"><a\nid="line"><a\r\nid="return"><a class="x"\u00a0id="no-break">';
		expect(collectLinks(html).anchors).toEqual(["tab", "line", "return"]);
	});

	it("leaves the page to be forgotten", () => {
		const page = (at: number) =>
			`<h2 id="a-heading-of-page-${at}"><a href="/lectures/page-number-${at}/">x</a></h2>${`<p>${at}</p>`.repeat(50_000)}`;
		const before = bytesInUse();
		const links = Array.from({ length: 40 }, (_, at) => collectLinks(page(at)));
		expect(bytesInUse() - before).toBeLessThan(4_000_000);
		expect(links).toHaveLength(40);
	});
});
