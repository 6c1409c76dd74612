import { describe, expect, it } from "vitest";
import { readResource, renderNotes } from "../../src/notes/index.ts";
import { plainEnglish } from "../../src/words/index.ts";

const location = { file: "post.md", line: 2, column: 1 };
const read = (address: string) =>
	readResource(
		address,
		{ label: "Notes", location },
		{ sizeOf: () => 1_234_567 },
	);

/** Address → host, format, where to view, where to download. */
const places: readonly (readonly [
	string,
	string,
	string?,
	string?,
	string?,
])[] = [
	[
		"https://www.dropbox.com/s/x/n.pdf?dl=0",
		"dropbox",
		"PDF",
		"https://www.dropbox.com/s/x/n.pdf?dl=0",
		"https://www.dropbox.com/s/x/n.pdf?dl=1",
	],
	[
		"https://www.dropbox.com/scl/fi/x/n.pptx?rlkey=k&dl=1",
		"dropbox",
		"PPTX",
		"https://www.dropbox.com/scl/fi/x/n.pptx?rlkey=k&dl=0",
		"https://www.dropbox.com/scl/fi/x/n.pptx?rlkey=k&dl=1",
	],
	[
		"https://www.dropbox.com/s/x/n.pdf?raw=1",
		"dropbox",
		"PDF",
		"https://www.dropbox.com/s/x/n.pdf?dl=0",
		"https://www.dropbox.com/s/x/n.pdf?dl=1",
	],
	[
		"https://dl.dropboxusercontent.com/s/x/n.pdf",
		"dropbox",
		"PDF",
		undefined,
		"https://dl.dropboxusercontent.com/s/x/n.pdf",
	],
	[
		"https://drive.google.com/file/d/1IOM-s_T/view?usp=sharing",
		"google-drive",
		undefined,
		"https://drive.google.com/file/d/1IOM-s_T/view",
		"https://drive.google.com/uc?export=download&id=1IOM-s_T",
	],
	[
		"https://drive.google.com/open?id=18a7J4",
		"google-drive",
		undefined,
		"https://drive.google.com/file/d/18a7J4/view",
		"https://drive.google.com/uc?export=download&id=18a7J4",
	],
	[
		"https://drive.google.com/drive/folders/1x",
		"google-drive",
		undefined,
		"https://drive.google.com/drive/folders/1x",
	],
	[
		"https://docs.google.com/presentation/d/1NB-c/edit?usp=sharing",
		"google-drive",
		"Google Slides",
		"https://docs.google.com/presentation/d/1NB-c/edit?usp=sharing",
		"https://docs.google.com/presentation/d/1NB-c/export/pdf",
	],
	[
		"https://docs.google.com/presentation/d/e/2PACX/pub",
		"google-drive",
		undefined,
		"https://docs.google.com/presentation/d/e/2PACX/pub",
	],
	[
		"https://colab.research.google.com/github/a/b/blob/main/x.ipynb",
		"google-colab",
		"IPYNB",
		"https://colab.research.google.com/github/a/b/blob/main/x.ipynb",
		"https://raw.githubusercontent.com/a/b/main/x.ipynb",
	],
	[
		"https://www.overleaf.com/read/abcdef",
		"overleaf",
		undefined,
		"https://www.overleaf.com/read/abcdef",
	],
	[
		"https://github.com/a/b/blob/main/n/x.pdf",
		"github",
		"PDF",
		"https://github.com/a/b/blob/main/n/x.pdf",
		"https://github.com/a/b/raw/main/n/x.pdf",
	],
	[
		"https://raw.githubusercontent.com/a/b/main/x.py",
		"github",
		"PY",
		"https://github.com/a/b/blob/main/x.py",
		"https://github.com/a/b/raw/main/x.py",
	],
	["https://github.com/a/b", "github", undefined, "https://github.com/a/b"],
	[
		"https://example.edu/n.pdf?x=1#page=2",
		"web",
		"PDF",
		"https://example.edu/n.pdf?x=1#page=2",
	],
	["/assets/n.pdf", "local", "PDF", "/assets/n.pdf", "/assets/n.pdf"],
	["../notes/", "local", undefined, "../notes/"],
];

describe("where course material lies", () => {
	it.each(places)("%s", (address = "", host, format, viewUrl, downloadUrl) => {
		const notes = read(address);
		expect(notes).toMatchObject({ host });
		expect([notes.format, notes.viewUrl, notes.downloadUrl]).toEqual([
			format,
			viewUrl,
			downloadUrl,
		]);
	});
});

describe("a resource bar", () => {
	it("says what it is, its format and host, and has both links", () => {
		expect(renderNotes([read("https://www.dropbox.com/s/x/n.pdf?dl=0")])).toBe(
			'<ul class="lectern-resources"><li class="lectern-resource" data-kind="notes" data-host="dropbox">' +
				'<a class="lectern-resource-view" href="https://www.dropbox.com/s/x/n.pdf?dl=0">Notes</a> ' +
				'<span class="lectern-resource-meta">PDF · Dropbox</span> ' +
				'<a class="lectern-resource-download" href="https://www.dropbox.com/s/x/n.pdf?dl=1" aria-label="Download Notes">Download</a></li></ul>',
		);
	});

	it("has a local file's size", () => {
		const html = renderNotes([read("/assets/n.pdf")]);
		expect(html).toContain("PDF · 1.2 MB");
		expect(html).toContain('href="/assets/n.pdf" download');
	});

	it("escapes what the author wrote", () => {
		const notes = { ...read("/a.pdf"), label: '<b>"x"' };
		expect(renderNotes([notes])).toContain("&lt;b&gt;&quot;x&quot;");
	});

	it.each([
		[0, "0 B"],
		[640_400, "640 kB"],
		[1_234_567, "1.2 MB"],
		[12_000_000, "12 MB"],
	] as const)("%d bytes are %s", (bytes, text) => {
		expect(plainEnglish.size(bytes)).toBe(text);
	});
});
