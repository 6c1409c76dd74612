import { describe, expect, it } from "vitest";
import { findWritten } from "../../src/links/find-written.ts";

/** An address, the texts it may be from, and what is found: `^` stands before it. */
const cases: readonly (readonly [string, readonly string[], string])[] = [
	["/img/a.png", ["see ^/img/a.png here"], "/img/a.png"],
	["/course/img/a.png", ["x", "src: ^img/a.png"], "img/a.png"],
	["/course//img/a.png", ["logo: ^a.png", "no"], "a.png"],
	["/slides/lec1.pdf", ["old-lec1.pdf lec1.pdfs ^lec1.pdf"], "lec1.pdf"],
	["/slides/lec1.pdf", ["lec1.pdf", "^/slides/lec1.pdf"], "/slides/lec1.pdf"],
	["/course/schedule/", ["our schedule", "href='^/schedule/'"], "/schedule/"],
	["/course/schedule/", ["our schedule"], ""],
	["/a/é x.pdf", ["[x](^é x.pdf)"], "é x.pdf"],
	["/gone", ["nothing"], ""],
];

describe("where an address is written", () => {
	it.each(cases)("%s in %j", (address, marked, written) => {
		const texts = marked.map((text, at) => ({
			file: String(at),
			text: text.replace("^", ""),
		}));
		const at = marked.findIndex((text) => text.includes("^"));
		const found = findWritten(address, texts);
		expect(found).toEqual(
			written === ""
				? undefined
				: {
						location: {
							file: String(at),
							line: 1,
							column: (marked[at] ?? "").indexOf("^") + 1,
						},
						length: written.length,
					},
		);
	});
});
