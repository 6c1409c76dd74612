import { describe, expect, it } from "vitest";
import { cleanAddress } from "../../src/links/index.ts";

/** As written → as cleaned. */
const addresses: readonly (readonly [string, string])[] = [
	[
		"https://arxiv.org/pdf/2201.11903.pdf?trk=public_post_comment-text",
		"https://arxiv.org/pdf/2201.11903.pdf",
	],
	[
		"https://example.edu/a?utm_source=x&page=2&utm_medium=y&b=%20c#part",
		"https://example.edu/a?page=2&b=%20c#part",
	],
	["https://example.edu/?fbclid=IwAR0#top", "https://example.edu/#top"],
	[
		"https://www.youtube.com/watch?v=3vb2I44zKWI&ab_channel=MelissaDell",
		"https://www.youtube.com/watch?v=3vb2I44zKWI",
	],
	["https://youtu.be/3vb2I44zKWI?si=abc", "https://youtu.be/3vb2I44zKWI"],
	["http://arxiv.org/abs/1706.03762", "https://arxiv.org/abs/1706.03762"],
	["http://www.jmlr.org/papers/v3/", "https://www.jmlr.org/papers/v3/"],
	["HTTP://cs229.stanford.edu/x.pdf", "https://cs229.stanford.edu/x.pdf"],
];

/** What stays as it is. */
const kept = [
	"http://example.edu/",
	"http://notarxiv.org/abs/1",
	"https://example.edu/?si=1&feature=2&source=3",
	"https://example.edu/?a=1&&b",
	"/assets/x.pdf?utm_source=x",
	"mailto:a@example.edu?utm_source=x",
	"#utm_source",
	"",
];

describe("cleaning an address", () => {
	it.each(addresses)("%s", (written, cleaned) => {
		expect(cleanAddress(written)).toBe(cleaned);
		expect(cleanAddress(cleaned)).toBe(cleaned);
	});
	it.each(kept)("keeps %j", (address) => {
		expect(cleanAddress(address)).toBe(address);
	});
});
