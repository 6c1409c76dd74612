import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { folderWith, lectern, readFolder } from "./run-lectern.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Other Nodes to try the package with, by their paths. */
const nodes = [
	process.execPath,
	...(process.env.LECTERN_NODES ?? "").split(":").filter(Boolean),
];

/** The files that `npm pack` would publish. */
async function packedFiles(): Promise<string[]> {
	const { stdout } = await run(
		"npm",
		["pack", "--dry-run", "--json", "--ignore-scripts"],
		{ cwd: root },
	);
	return JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path);
}

/**
 * What would be published, compiled before the tests, with the dependencies it names and no others; its command.
 *
 * @param more - Optional dependencies.
 */
async function install(
	home: string,
	more: readonly string[] = [],
): Promise<string> {
	const target = join(home, "node_modules/lectern");
	for (const path of await packedFiles()) copyInto(target, path);
	for (const name of [...Object.keys(manifest.dependencies), ...more]) {
		const link = join(home, "node_modules", name);
		mkdirSync(dirname(link), { recursive: true });
		symlinkSync(join(root, "node_modules", name), link);
	}
	return join(target, manifest.bin.lectern);
}

function copyInto(target: string, path: string): void {
	mkdirSync(dirname(join(target, path)), { recursive: true });
	cpSync(join(root, path), join(target, path));
}

describe("the package", () => {
	it.each(nodes)(
		"works in an empty folder with %s, without git, sharp and the repository around it",
		async (node) => {
			const home = folderWith({ "package.json": '{"private":true}' });
			const place = join(home, "mein Kurs é");
			mkdirSync(place);
			const command = await install(home);
			const installed = (...words: string[]) =>
				run(node, [command, ...words], {
					cwd: place,
					env: { PATH: dirname(node), HOME: home },
				});
			await installed("new", "course", "x");
			const { stdout } = await installed("build", "x");
			expect(stdout).toContain("no problems");
			const site = readFolder(join(place, "x/_site"));
			expect(site["index.html"]).toContain("First lecture");
			expect(site["assets/lectern.css"]).toContain("--paper");
			expect(Object.keys(site).some((path) => /\.woff2$/.test(path))).toBe(
				true,
			);
			expect(site["index.html"]).not.toContain("og:image");
			const checked = await installed("check", "x");
			expect(checked.stdout).toContain("1 note");
			const version = await installed("--version");
			expect(version.stdout.trim()).toBe(manifest.version);
		},
		120_000,
	);

	it("makes the same stylesheet with Sass's program, where that is installed, and without", async () => {
		const site = {
			"package.json": "{}",
			"c/_config.yml": "sass: {style: expanded}\n",
			"c/_sass/_part.scss": "$ink: #123;\n",
			"c/main.scss":
				'---\n---\n@import "part";\na { &:hover { color: lighten($ink, 10%); width: 10px/2; } }\n',
		};
		const made = [[], ["sass-embedded"]].map(async (more) => {
			const home = folderWith(site);
			const command = await install(home, more);
			await run(process.execPath, [command, "build", "c"], {
				cwd: home,
				env: { HOME: home },
			});
			return readFolder(join(home, "c/_site"))["main.css"];
		});
		const [without, withProgram] = await Promise.all(made);
		expect(without).toContain("a:hover");
		expect(withProgram).toBe(without);
	});

	it("brings the licences of the packages whose code is in its own", async () => {
		const notices = "dist/third-party-notices.txt";
		expect(await packedFiles()).toContain(notices);
		const text = readFileSync(join(root, notices), "utf8");
		for (const name of ["@11ty/eleventy", "katex", "markdown-it", "js-yaml"])
			expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, "m"));
		expect(text).toContain("Copyright (c) 2013-2020 Khan Academy");
	});

	it("brings nothing that is not needed to run it", async () => {
		const folders = new Set(
			(await packedFiles()).map((path) => path.split("/")[0]),
		);
		expect([...folders].sort()).toEqual([
			...["LICENSE", "README.md", "_includes", "_layouts", "assets", "dist"],
			"package.json",
		]);
	});
});

describe("a folder that nobody may write into", () => {
	it("is built elsewhere all the same", async () => {
		const home = folderWith({
			"c/_config.yml": "title: C\n",
			"c/a.md": "---\n---\na",
			// In the cache's place a file, which not even root can write into.
			"c/.lectern-cache": "",
		});
		const { code, err } = await lectern(
			...["build", join(home, "c"), "-d", join(home, "out")],
		);
		expect(err).toBe("");
		expect(code).toBe(0);
		expect(readFolder(join(home, "out"))["a.html"]).toContain("<p>a</p>");
	});

	it("is refused in place, without a fault of Lectern's", async () => {
		const home = folderWith({
			"c/_config.yml": "title: C\n",
			"c/a.md": "---\n---\na",
			"c/.lectern-cache": "",
			out: "",
		});
		const { code, err } = await lectern(
			...["build", join(home, "c"), "-d", join(home, "out/site")],
		);
		expect(code).toBe(1);
		expect(err).toContain("output/cannot-write");
		expect(err).not.toContain("fault in Lectern");
	});
});
