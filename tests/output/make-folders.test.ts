import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeFolders } from "../../src/output/make-folders.ts";

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "lectern-folders-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const listed = () => readdirSync(root, { recursive: true, encoding: "utf8" });

it("makes the folder of each file, and no file", async () => {
	await makeFolders(root, ["index.html", "a/index.html", "b/feed.xml"]);
	expect(listed().sort()).toEqual(["a", "b"]);
});

it("takes those that are there, and leaves those that cannot be made", async () => {
	mkdirSync(join(root, "there"));
	writeFileSync(join(root, "file"), "");
	await makeFolders(root, [
		"file/a/index.html",
		"there/index.html",
		"b/c.html",
	]);
	expect(listed().sort()).toEqual(["b", "file", "there"]);
});
