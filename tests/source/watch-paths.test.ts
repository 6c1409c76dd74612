import {
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Watched, watchPaths } from "../../src/source/watch-paths.ts";
import { folderWith } from "../cli/run-lectern.ts";

/** Watch folders; @returns what was told until now, as often as it was told. */
async function watching(watched: Partial<Watched>): Promise<string[]> {
	const told: string[] = [];
	const watch = await watchPaths(
		{
			paths: [],
			isIgnored: () => false,
			since: Date.now(),
			...watched,
		},
		(changed) => told.push(...changed),
	);
	onTestFinished(() => watch.close());
	return told;
}

/** A watched folder with a post, and what somebody who reads the post whenever it is said to have changed read last. */
async function lastReading(
	change: (path: string) => Promise<void>,
): Promise<() => string> {
	const folder = folderWith({ "post.md": "old" });
	const path = join(folder, "post.md");
	let read = "";
	const look = () => {
		try {
			read = readFileSync(path, "utf8");
		} catch {
			read = "gone";
		}
	};
	const watch = await watchPaths(
		{
			paths: [folder],

			isIgnored: () => false,
			since: Date.now(),
		},
		look,
	);
	onTestFinished(() => watch.close());
	await change(path);
	return () => read;
}

const pauses = [0, 5, 12, 20, 30, 45, 70, 110];

it.each(pauses)("two saves within %i ms end with the second", async (pause) => {
	const read = await lastReading(async (path) => {
		writeFileSync(path, "one");
		await wait(pause);
		writeFileSync(path, "two");
	});
	await expect.poll(read).toBe("two");
});

it.each(pauses)(
	"gone, there again, and gone again after %i ms ends with gone",
	async (pause) => {
		const read = await lastReading(async (path) => {
			rmSync(path);
			await wait(pause);
			writeFileSync(path, "again");
			await wait(pause);
			rmSync(path);
		});
		await wait(200);
		await expect.poll(read).toBe("gone");
	},
);

/** What happens in a watched folder that holds `a.md`, `deep/er/b.md`; the file that is told of. */
const acts: Record<string, readonly [(home: string) => void, string]> = {
	"a file is saved": [(home) => writeFileSync(join(home, "a.md"), "x"), "a.md"],
	"a file is put in its place, as editors save": [
		(home) => {
			writeFileSync(join(home, "a.md~"), "x");
			renameSync(join(home, "a.md~"), join(home, "a.md"));
		},
		"a.md",
	],
	"a file gets another name": [
		(home) => renameSync(join(home, "a.md"), join(home, "z.md")),
		"z.md",
	],
	"a file deep down is saved": [
		(home) => writeFileSync(join(home, "deep/er/b.md"), "x"),
		"deep/er/b.md",
	],
	"a file is new": [(home) => writeFileSync(join(home, "n.md"), "x"), "n.md"],
	"a folder is new, with a file in it": [
		(home) => {
			mkdirSync(join(home, "new/folder"), { recursive: true });
			writeFileSync(join(home, "new/folder/n.md"), "x");
		},
		"new/folder/n.md",
	],
	"a folder goes": [
		(home) => rmSync(join(home, "deep"), { recursive: true }),
		"deep",
	],
	"a folder is moved": [
		(home) => renameSync(join(home, "deep"), join(home, "moved")),
		"moved",
	],
};

describe("is told of", () => {
	it.each(Object.entries(acts))("%s", async (_, [act, path]) => {
		const home = folderWith({ "a.md": "a", "deep/er/b.md": "b" });
		const told = await watching({ paths: [home] });
		act(home);
		await expect.poll(() => told).toContain(join(home, path));
	});

	it("what a symbolic link leads to, a folder or a file", async () => {
		const outside = folderWith({ "folder/a.md": "a", "b.md": "b" });
		const home = folderWith({ "c.md": "c" });
		symlinkSync(join(outside, "folder"), join(home, "linked"));
		symlinkSync(join(outside, "b.md"), join(home, "b.md"));
		const told = await watching({ paths: [home] });
		await wait(100);
		writeFileSync(join(outside, "folder/a.md"), "x");
		await expect.poll(() => told.length).toBeGreaterThan(0);
		told.length = 0;
		writeFileSync(join(outside, "b.md"), "x");
		await expect.poll(() => told.length).toBeGreaterThan(0);
	});

	it("a file by itself, and one that did not exist", async () => {
		const home = folderWith({ "a.yml": "a", "other.yml": "o" });
		const files = [join(home, "a.yml"), join(home, "b.yml")];
		const told = await watching({ paths: files });
		writeFileSync(join(home, "other.yml"), "x");
		writeFileSync(join(home, "a.yml"), "x");
		writeFileSync(join(home, "b.yml"), "x");
		await expect.poll(() => told).toEqual(expect.arrayContaining(files));
		expect(told).not.toContain(join(home, "other.yml"));
	});

	it("what has changed since a build began, and nothing older", async () => {
		const home = folderWith({ "old.md": "a", "new.md": "b" });
		await wait(100);
		const since = Date.now();
		await wait(20);
		writeFileSync(join(home, "new.md"), "x");
		const told = await watching({ paths: [home], since });
		await expect.poll(() => told).toContain(join(home, "new.md"));
		await wait(100);
		expect(told).not.toContain(join(home, "old.md"));
	});
});

it("is not told of what is ignored", async () => {
	const home = folderWith({ "_site/index.html": "a", "a.md": "a" });
	const isIgnored = (path: string) => path.startsWith(join(home, "_site"));
	const told = await watching({ paths: [home], isIgnored });
	await wait(100);
	writeFileSync(join(home, "_site/index.html"), "x");
	await wait(50);
	writeFileSync(join(home, "a.md"), "x");
	await expect.poll(() => told).toContain(join(home, "a.md"));
	expect(told.filter((path) => path.includes("_site"))).toEqual([]);
});
