import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hash, openCache } from "../../src/cache/index.ts";

const DAY = 86_400_000;
const version = "one";
let folder: string;
const store = () => join(folder, "store");

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "lectern-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fill(texts: Record<string, string>, now?: number): void {
	const cache = openCache(folder, { version, now });
	for (const [key, text] of Object.entries(texts)) cache.set("room", key, text);
	cache.save();
}

describe("the cache", () => {
	it("gives back what was kept, in any script and of any length", () => {
		const texts = {
			plain: "x",
			empty: "",
			letters: "日本語 — naïve 🎓",
			long: "formula ".repeat(300_000),
		};
		fill(texts);
		const cache = openCache(folder, { version });
		for (const [key, text] of Object.entries(texts))
			expect(cache.get("room", key)).toBe(text);
		expect(cache.get("room", "unknown")).toBeUndefined();
		expect(cache.get("another room", "plain")).toBeUndefined();
	});

	it("takes bytes for a text", () => {
		const cache = openCache(folder, { version });
		expect(cache.isEmpty("room")).toBe(true);
		cache.set("room", "key", Buffer.from("naïve 🎓"));
		expect(cache.get("room", "key")).toBe("naïve 🎓");
		expect(cache.isEmpty("room")).toBe(false);
		cache.save();
		const later = openCache(folder, { version });
		expect(later.isEmpty("room")).toBe(false);
		expect(later.get("room", "key")).toBe("naïve 🎓");
	});

	it("replaces and deletes", () => {
		fill({ a: "1", b: "2" });
		const cache = openCache(folder, { version });
		cache.set("room", "a", "3");
		cache.delete("room", "b");
		cache.save();
		const later = openCache(folder, { version });
		expect(later.get("room", "a")).toBe("3");
		expect(later.get("room", "b")).toBeUndefined();
	});

	it("keeps the rooms that a run did not enter", () => {
		fill({ a: "1" });
		const cache = openCache(folder, { version });
		cache.set("second", "b", "2");
		cache.save();
		expect(openCache(folder, { version }).get("room", "a")).toBe("1");
	});

	it("is empty for another version of the code", () => {
		fill({ a: "1" });
		const cache = openCache(folder, { version: "two" });
		expect(cache.get("room", "a")).toBeUndefined();
	});

	it("writes nothing when nothing is new", () => {
		fill({ a: "1" });
		const before = statSync(store()).ino;
		const cache = openCache(folder, { version });
		cache.get("room", "a");
		expect(cache.save()).toBe(true);
		expect(statSync(store()).ino).toBe(before);
	});

	it("leaves one file", () => {
		fill({ a: "1" });
		fill({ b: "2" });
		expect(readdirSync(folder)).toEqual(["store"]);
	});

	it("never gives back damaged text, wherever the file is torn or overwritten", () => {
		const texts = { a: "alpha".repeat(40), b: "beta".repeat(40) };
		fill(texts);
		const whole = readFileSync(store());
		for (let at = 0; at < whole.length; at += 7) {
			const damaged = Buffer.from(whole);
			damaged.writeUInt8((damaged[at] ?? 0) ^ 0x55, at);
			writeFileSync(store(), damaged);
			expectRightOrNothing(texts);
			truncateSync(store(), at);
			expectRightOrNothing(texts);
		}
	});

	it("shares its folder with another build", () => {
		fill({ a: "1" });
		const first = openCache(folder, { version });
		const second = openCache(folder, { version });
		first.set("room", "b", "2");
		second.set("room", "c", "3");
		first.save();
		second.save();
		expect(first.get("room", "a")).toBe("1");
		const later = openCache(folder, { version });
		expect(later.get("room", "a")).toBe("1");
		expect(later.get("room", "c")).toBe("3");
	});

	it("forgets what was not wanted for ninety days", () => {
		fill({ used: "1", unused: "2" }, 0);
		const spring = openCache(folder, { version, now: 60 * DAY });
		spring.get("room", "used");
		spring.save();
		const summer = openCache(folder, { version, now: 100 * DAY });
		summer.set("room", "new", "3");
		summer.save();
		const cache = openCache(folder, { version, now: 101 * DAY });
		expect(cache.get("room", "used")).toBe("1");
		expect(cache.get("room", "unused")).toBeUndefined();
	});

	it("stays below its limit, the latest first", () => {
		fill({ old: "x".repeat(600) }, 0);
		const cache = openCache(folder, { version, now: DAY, limit: 1000 });
		cache.set("room", "new", "y".repeat(600));
		cache.save();
		const later = openCache(folder, { version, now: DAY });
		expect(later.get("room", "new")).toBe("y".repeat(600));
		expect(later.get("room", "old")).toBeUndefined();
	});

	it("does not fail a build when it cannot be written", () => {
		writeFileSync(join(folder, "file"), "");
		const cache = openCache(join(folder, "file"), { version });
		cache.set("room", "a", "1");
		expect(cache.save()).toBe(false);
		expect(cache.get("room", "a")).toBe("1");
	});
});

function expectRightOrNothing(texts: Record<string, string>): void {
	const cache = openCache(folder, { version });
	for (const [key, text] of Object.entries(texts))
		expect([text, undefined]).toContain(cache.get("room", key));
}

describe("hash", () => {
	it("tells apart what differs, where one text ends and the next begins too", () => {
		expect(hash("ab", "c")).not.toBe(hash("a", "bc"));
		expect(hash("a")).toBe(hash("a"));
	});
});
