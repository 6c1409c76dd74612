import { expect, it, vi } from "vitest";
import { memoryCache } from "../../src/cache/index.ts";
import { formulaRoom } from "../../src/pipeline/formula-room.ts";
import { openFormulaStore } from "../../src/pipeline/formula-store.ts";

function openCounted(most?: number) {
	const cache = memoryCache();
	const get = vi.fn(cache.get);
	return { get, cache, store: openFormulaStore({ ...cache, get }, most) };
}

it("asks the cache for a formula once", () => {
	const { get, store } = openCounted();
	store.set("x", "<i>x</i>");
	expect([store.get("x"), store.get("x")]).toEqual(["<i>x</i>", "<i>x</i>"]);
	expect(get).toHaveBeenCalledTimes(1);
});

it("asks again for what it did not find, which another thread may have set", () => {
	const { cache, store } = openCounted();
	expect(store.get("x")).toBeUndefined();
	cache.set(formulaRoom, "x", "<i>x</i>");
	expect(store.get("x")).toBe("<i>x</i>");
});

it("gives what was set last", () => {
	const { store } = openCounted();
	for (const text of ["<i>x</i>", "<b>x</b>"]) {
		store.set("x", text);
		expect(store.get("x")).toBe(text);
	}
});

it("holds no more than it may", () => {
	const { get, store } = openCounted(10);
	for (const name of ["x", "y"]) store.set(name, `<i>${name}</i>`);
	for (const name of ["x", "y", "x"])
		expect(store.get(name)).toBe(`<i>${name}</i>`);
	expect(get).toHaveBeenCalledTimes(3);
});
