import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	Destination,
	type Output,
	openStaging,
	type PageWriter,
	publish,
} from "../../src/output/index.ts";

let home: string;
let site: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), "lectern-output-"));
	site = join(home, "_site");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Writes as Eleventy does, without the time that loading Eleventy takes. */
async function openWriter(folder: string): Promise<PageWriter> {
	return {
		async write(pages) {
			for (const { path, produce } of pages) {
				const bytes = await produce();
				if (!bytes) continue;
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), bytes);
			}
		},
	};
}

const page = (outputPath: string, text: string, key?: string): Output => ({
	outputPath,
	key,
	render: () => text,
});

interface Settings {
	whole?: boolean;
	keep?: string[];
	manifest?: string;
	approve?: () => boolean;
}

async function build(outputs: Output[], settings: Settings = {}) {
	const { whole = true, keep = [], manifest, approve } = settings;
	const destination = new Destination(site, keep, manifest);
	const staging = openStaging(destination, join(home, "cache"));
	const options = { destination, staging, openWriter, whole, approve };
	const { value, diagnostics } = await publish(outputs, options);
	staging.remove();
	return {
		published: value,
		codes: diagnostics.map(({ code }) => code),
		manifest: destination.manifest,
	};
}

/** The site as text by path. */
function read(folder = site): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return Object.fromEntries(
		files
			.sort()
			.map((name) => [name, readFileSync(join(folder, name), "utf8")]),
	);
}

describe.each([true, false])("publish, the site as a whole: %s", (whole) => {
	it("writes pages and copies, and removes what is no longer made", async () => {
		const picture = join(home, "picture.svg");
		writeFileSync(picture, "<svg/>");
		const copy = { outputPath: "assets/picture.svg", copyOf: picture };
		await build([page("index.html", "a"), page("old/page.html", "b")], {
			whole,
		});
		const { published } = await build([page("index.html", "a"), copy], {
			whole,
		});
		expect(read()).toEqual({
			"assets/picture.svg": "<svg/>",
			"index.html": "a",
		});
		expect(published).toEqual({
			written: ["assets/picture.svg"],
			removed: ["old/page.html"],
			unchanged: 1,
			postponed: [],
		});
		expect(existsSync(join(site, "old"))).toBe(false);
	});

	it("has what the pages turn out to need, and no longer when they do not", async () => {
		const font = join(home, "font.woff2");
		writeFileSync(font, "wOF2");
		const outputs = (needed: boolean) => {
			let rendered = false;
			const isWanted = () => rendered && needed;
			const index: Output = {
				outputPath: "index.html",
				render: () => {
					rendered = true;
					return "page";
				},
			};
			const style = { ...page("style.css", "a{}"), isWanted };
			return [
				{ outputPath: "font.woff2", copyOf: font, isWanted },
				index,
				style,
			];
		};
		const all = ["font.woff2", "index.html", "style.css"];
		await build(outputs(false), { whole });
		expect(Object.keys(read())).toEqual(["index.html"]);
		await build(outputs(true), { whole });
		expect(Object.keys(read())).toEqual(all);
		const { published } = await build(outputs(false), { whole });
		expect(published?.removed).toEqual(["font.woff2", "style.css"]);
		expect(Object.keys(read())).toEqual(["index.html"]);
	});

	it("makes no folder for a page that turns out not to be needed", async () => {
		const unwanted = { ...page("math/index.html", ""), isWanted: () => false };
		await build(
			[page("a/index.html", "a"), page("b/index.html", "b"), unwanted],
			{
				whole,
			},
		);
		expect(readdirSync(site).sort()).toEqual(["a", "b"]);
	});

	it("does not touch what is the same", async () => {
		const outputs = [page("a.html", "a"), page("b.html", "b")];
		await build(outputs, { whole });
		const before = statSync(join(site, "a.html"));
		await build([page("a.html", "a"), page("b.html", "new"), page("c", "c")], {
			whole,
		});
		const after = statSync(join(site, "a.html"));
		expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
	});

	it("replaces a file by a folder and a folder by a file", async () => {
		await build([page("test", "file"), page("a/b.html", "b")], { whole });
		await build([page("test/index.html", "in"), page("a", "file")], { whole });
		expect(read()).toEqual({ a: "file", "test/index.html": "in" });
	});

	it("keeps keep_files", async () => {
		mkdirSync(join(site, ".git"), { recursive: true });
		writeFileSync(join(site, ".git/HEAD"), "ref");
		writeFileSync(join(site, "CNAME"), "example.org");
		const keep = [".git", "CNAME"];
		await build([page("a.html", "a"), page("b.html", "b")], { whole, keep });
		expect(read()).toEqual({
			".git/HEAD": "ref",
			CNAME: "example.org",
			"a.html": "a",
			"b.html": "b",
		});
	});

	it("follows no link that lies in the site", async () => {
		const elsewhere = join(home, "elsewhere");
		mkdirSync(elsewhere);
		mkdirSync(site);
		writeFileSync(join(elsewhere, "page.html"), "not ours");
		symlinkSync(elsewhere, join(site, "linked"));
		symlinkSync(join(elsewhere, "page.html"), join(site, "file.html"));
		await build([page("linked/page.html", "ours"), page("file.html", "ours")], {
			whole,
		});
		expect(read(elsewhere)).toEqual({ "page.html": "not ours" });
		expect(read()).toEqual({ "file.html": "ours", "linked/page.html": "ours" });
	});

	it("leaves nothing behind", async () => {
		await build([page("a.html", "a")], { whole });
		await build([page("b.html", "b"), page("c.html", "c")], { whole });
		expect(readdirSync(home).sort()).toEqual(["_site"]);
	});
});

describe("publish", () => {
	it("refuses paths that lead out of the destination", async () => {
		const { codes } = await build([
			page("../outside.html", "x"),
			page("a/../../outside.html", "x"),
			page("a\0b.html", "x"),
			page("", "x"),
			page("folder/", "x"),
			page("/rooted.html", "fine"),
			page("a//./b.html", "fine"),
		]);
		expect(codes).toEqual(Array(5).fill("output/outside-destination"));
		expect(read()).toEqual({ "a/b.html": "fine", "rooted.html": "fine" });
		expect(existsSync(join(home, "outside.html"))).toBe(false);
	});

	it("reports a file that stands where a folder is needed", async () => {
		const { codes } = await build([page("a", "x"), page("a/b.html", "y")]);
		expect(codes).toEqual(["output/cannot-write"]);
		expect(read()).toEqual({ "a/b.html": "y" });
	});

	it("reports a file that cannot be copied, and goes on", async () => {
		const { codes } = await build([
			{ outputPath: "gone.png", copyOf: join(home, "gone.png") },
			page("a.html", "a"),
		]);
		expect(codes).toEqual(["output/cannot-read"]);
		expect(read()).toEqual({ "a.html": "a" });
	});

	it("of two outputs for one path writes the later", async () => {
		await build([page("a.html", "first"), page("a.html", "second")]);
		expect(read()).toEqual({ "a.html": "second" });
	});

	it("renders nothing whose key is the last build's, unless the file was touched", async () => {
		const { manifest } = await build([
			page("a", "a", "1"),
			page("b", "b", "1"),
		]);
		const rendered: string[] = [];
		const watched = (outputPath: string, key: string): Output => ({
			outputPath,
			key,
			render: () => {
				rendered.push(outputPath);
				return outputPath;
			},
		});
		const again = [watched("a", "1"), watched("b", "1")];
		await build(again, { manifest });
		expect(rendered).toEqual([]);
		await build([watched("a", "2"), watched("b", "1")], { manifest });
		expect(rendered).toEqual(["a"]);
		writeFileSync(join(site, "b"), "touched");
		await build(again, { manifest });
		expect(rendered).toEqual(["a", "b"]);
		expect(read()).toEqual({ a: "a", b: "b" });
	});

	it("keeps the old site where the new one is not approved", async () => {
		await build([page("a", "old"), page("b", "old")]);
		const { published } = await build([page("a", "new"), page("c", "new")], {
			approve: () => false,
		});
		expect(published).toBeUndefined();
		expect(read()).toEqual({ a: "old", b: "old" });
	});

	it("keeps the old site where a page cannot be made", async () => {
		await build([page("a", "old"), page("b", "old")]);
		const faulty: Output = {
			outputPath: "b",
			render: () => {
				throw new Error("a programmer's error");
			},
		};
		await expect(build([page("a", "new"), faulty])).rejects.toThrow(
			"a programmer's error",
		);
		expect(read()).toEqual({ a: "old", b: "old" });
	});

	it("keeps the old site where the disk is full", async () => {
		await build([page("a", "old"), page("b", "old")]);
		const full: Output = {
			outputPath: "b",
			render: () => {
				const error = new Error("ENOSPC: no space left on device, write");
				throw Object.assign(error, { code: "ENOSPC", syscall: "write" });
			},
		};
		const { codes } = await build([page("a", "new"), full]);
		expect(codes).toEqual(["output/cannot-write"]);
		expect(read()).toEqual({ a: "old", b: "old" });
	});

	it("brings back the site that a killed build was just replacing", async () => {
		const replaced = join(home, "cache", "replaced-999999999-x");
		mkdirSync(join(replaced, "site"), { recursive: true });
		writeFileSync(join(replaced, "site/a"), "old");
		mkdirSync(join(home, "cache", "staging-999999999-x"));
		await build([page("a", "old")]);
		expect(read()).toEqual({ a: "old" });
		expect(existsSync(join(home, "cache"))).toBe(false);
	});

	it("brings over what a killed build had still to keep of the site before", async () => {
		const replaced = join(home, "cache", "replaced-999999999-x");
		mkdirSync(join(replaced, "site/.git"), { recursive: true });
		writeFileSync(join(replaced, "site/.git/HEAD"), "ref");
		writeFileSync(join(replaced, "kept"), ".git");
		mkdirSync(site);
		await build([page("a", "a")], { keep: [".git"] });
		expect(read()).toEqual({ ".git/HEAD": "ref", a: "a" });
	});
});
