import { chmodSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	folderWith,
	lectern,
	readFolder,
	writeIn,
} from "../cli/run-lectern.ts";

const head = "---\ntitle: T\n---\n";

async function build(file: string, bytes: Uint8Array | string) {
	const home = folderWith({
		"_config.yml": "title: C\n",
		"_posts/2024-01-01-good.md": `${head}Good.`,
	});
	writeIn(home, file, "");
	writeFileSync(join(home, file), bytes);
	const { code, err } = await lectern("build", home);
	return { code, err, site: readFolder(join(home, "_site")) };
}

const odd = "_posts/2024-01-02-odd.md";
const page = "2024/01/02/odd.html";

describe("a post", () => {
	it("that is not UTF-8 is built, with the line that is not", async () => {
		const bytes = Buffer.from(`${head}one\ncaf\xe9 two\n`, "latin1");
		const { code, err, site } = await build(odd, bytes);
		expect(code).toBe(1);
		expect(err).toContain(`${odd}:5:1: error: Expected UTF-8`);
		expect(err).toContain("source/not-utf-8");
		expect(Buffer.from(site[page] ?? "", "latin1").toString()).toContain(
			"caf\ufffd two",
		);
	});

	it("in UTF-16 is read, and said to be", async () => {
		const text = `\ufeff${head}Größe`;
		const { code, err, site } = await build(odd, Buffer.from(text, "utf16le"));
		expect(code).toBe(1);
		expect(err).toContain("found UTF-16");
		expect(Buffer.from(site[page] ?? "", "latin1").toString()).toContain(
			"Größe",
		);
	});

	it("that is empty is a post without front matter", async () => {
		const { code, site } = await build(odd, "");
		expect(code).toBe(0);
		expect(Object.keys(site)).toContain("2024/01/01/good.html");
	});

	it.each([
		["CRLF", `${head}## A\n\ntext *b*\n`.replaceAll("\n", "\r\n")],
		["a byte order mark", `\ufeff${head}## A\n\ntext *b*\n`],
	])("with %s is what it is without", async (_, text) => {
		const { code, site } = await build(odd, text);
		const plain = await build(odd, `${head}## A\n\ntext *b*\n`);
		expect(code).toBe(0);
		expect(site[page]).toBe(plain.site[page]);
	});

	it("with NULs is built without them, and says so", async () => {
		const { code, err, site } = await build(odd, `${head}a\0b`);
		expect(code).toBe(0);
		expect(err).toContain(`${odd}:4:1: warning: Expected text`);
		expect(site[page]).toContain("ab");
	});

	it("of ten megabytes is built, and said to be large", async () => {
		const line = `${"word ".repeat(50)}*emphasis* and $x^2$ and [a](https://example.org).\n\n`;
		const { code, err, site } = await build(
			odd,
			head + line.repeat(Math.ceil(10_000_000 / line.length)),
		);
		expect(code).toBe(0);
		expect(err).toContain("source/too-large");
		expect((site[page] ?? "").length).toBeGreaterThan(10_000_000);
	}, 60_000);
});

describe("nothing outside the course", () => {
	const secret = "root:x:outside";

	it("is read through a link, an include, an asset or a permalink", async () => {
		const outside = folderWith({
			"secret.md": `${head}${secret}`,
			"s.txt": secret,
		});
		const home = folderWith({
			"_config.yml": "title: C\n",
			"_includes/x": "",
			"a.md": `${head}{% include_relative secret.md %}`,
			"b.md": `${head}{% include ../../secret.md %} {% include_relative ../secret.md %}`,
			"c.md": `---\npermalink: /../../escaped.html\n---\nx`,
			"d.md": `${head}![a](../../${outside}/s.txt) ![b](/../../../../etc/hostname)`,
			"_data/x.yml": "a: 1",
		});
		symlinkSync(join(outside, "secret.md"), join(home, "secret.md"));
		symlinkSync(outside, join(home, "linked"));
		symlinkSync(join(outside, "s.txt"), join(home, "_includes/s.txt"));
		writeIn(
			home,
			"e.md",
			`${head}{% include s.txt %} {% include_relative linked/s.txt %}`,
		);
		const { code } = await lectern("build", home);
		expect(code).toBe(1);
		const site = readFolder(join(home, "_site"));
		for (const [path, text] of Object.entries(site))
			expect(text.includes(secret), path).toBe(false);
		expect(Object.keys(readFolder(outside)).sort()).toEqual([
			"s.txt",
			"secret.md",
		]);
		expect(
			Object.keys(site).filter((path) => path.includes("escaped")),
		).toEqual(["escaped.html"]);
	});

	it("is run of front matter in JavaScript", async () => {
		const home = folderWith({
			"_config.yml": "title: C\n",
			"_posts/2024-01-01-a.md":
				'---js\nrequire("fs").writeFileSync("ran", "")\n---\ntext',
		});
		const { code, err } = await lectern("build", home);
		expect(code).toBe(1);
		expect(err).toContain("front-matter/refused-language");
		expect(Object.keys(readFolder(home))).not.toContain("ran");
	});

	it("is let into a page by script in a title", async () => {
		const script = "</title><script>alert(1)</script>";
		const home = folderWith({
			"_config.yml": `title: 'C ${script}'\nurl: https://example.org\n`,
			"_posts/2024-01-01-a.md": `---\ntitle: 'T ${script}'\ndescription: '"><script>alert(2)</script>'\ntags: ['<script>alert(3)</script>']\nimage: '"><script>alert(4)</script>'\n---\ntext`,
		});
		await lectern("build", home);
		for (const [path, text] of Object.entries(readFolder(join(home, "_site"))))
			if (/\.(html|xml)$/.test(path))
				expect(/<script>alert/.test(text), path).toBe(false);
	});
});

describe("a file that cannot be read", () => {
	it("is said to be so, and the rest is built", async () => {
		const home = folderWith({
			"_config.yml": "title: C\n",
			"a.md": `${head}a`,
			"b.md": `${head}b`,
		});
		// Root reads it all the same.
		chmodSync(join(home, "b.md"), 0);
		const canRead = tryToRead(join(home, "b.md"));
		const { code, err } = await lectern("build", home);
		expect(code).toBe(canRead ? 0 : 1);
		if (!canRead) expect(err).toContain("source/unreadable");
		expect(readFolder(join(home, "_site"))["a.html"]).toContain("<p>a</p>");
	});
});

function tryToRead(path: string): boolean {
	try {
		readFileSync(path);
		return true;
	} catch {
		return false;
	}
}
