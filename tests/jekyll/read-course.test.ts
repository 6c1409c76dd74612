import { readdirSync, readFileSync, rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { resolveConfig } from "../../src/config/resolve.ts";
import type { Course, CourseDocument } from "../../src/course/types.ts";
import { readCourse } from "../../src/jekyll/read-course.ts";
import { RubyFloat } from "../../src/ruby/values.ts";
import { unpackFixture } from "./unpack-site.ts";

// What Ruby's Jekyll reads out of each site (`make-golden.rb` asks it).

interface Golden {
	readonly labels: string[];
	readonly collections: Record<string, Record<string, unknown>[]>;
	readonly pages: Record<string, unknown>[];
	readonly static: Record<string, unknown>[];
	readonly layouts: string[];
	readonly data: unknown;
}

const fixtures = new URL("fixtures/", import.meta.url);
const names = readdirSync(fixtures)
	.filter((file) => file.endsWith(".json"))
	.map((file) => file.replace(".json", ""));
const roots: string[] = [];

afterAll(() => {
	for (const root of roots) rmSync(root, { recursive: true });
});

function readFixture(name: string): Course {
	const root = unpackFixture(name);
	roots.push(root);
	const { value } = resolveConfig(root, {}, { cwd: root, env: {} });
	return readCourse(value).value;
}

function readGolden(name: string): Golden {
	return JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), "utf8"));
}

/** Values as the golden files have them: texts for what JSON has no word for. */
function show(value: unknown): unknown {
	if (value === undefined || value === null) return null;
	if (value instanceof Date || value instanceof RubyFloat) return String(value);
	if (typeof value === "number" && !Number.isInteger(value))
		return value === Number.POSITIVE_INFINITY ? "Infinity" : String(value);
	if (Array.isArray(value)) return value.map(show);
	if (typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, show(item)]),
	);
}

function describeDocument(document: CourseDocument): Record<string, unknown> {
	const { relativePath: path, url, outputPath: output, written } = document;
	const { excerptSource: excerpt } = document;
	const data = {
		...document.data,
		...(excerpt === undefined ? {} : { excerpt: { excerpt } }),
	};
	return { path, url, output, written, data: show(data) };
}

function describePage(page: CourseDocument): Record<string, unknown> {
	const { relativePath: path, url, outputPath: output, data } = page;
	return { path, url, output, data: show(data) };
}

describe.each(names)("%s", (name) => {
	const golden = readGolden(name);
	const course = readFixture(name);

	test("collections hold the same documents in the same order", () => {
		for (const { label, documents } of course.collections)
			expect([label, documents.map(describeDocument)]).toEqual([
				label,
				golden.collections[label]?.map(({ id, ...document }) => document),
			]);
		const labels = course.collections.map(({ label }) => label);
		expect(labels).toEqual(golden.labels);
	});

	test("pages are the same", () => {
		const byPath = (left: { path?: unknown }, right: { path?: unknown }) =>
			String(left.path) < String(right.path) ? -1 : 1;
		expect(course.pages.map(describePage).sort(byPath)).toEqual(
			golden.pages.sort(byPath),
		);
	});

	test("files are copied to the same places", () => {
		const files = course.staticFiles.map(
			({ relativePath: path, url, outputPath: output, written }) => ({
				path,
				url,
				output,
				written,
			}),
		);
		expect(files).toEqual(golden.static);
	});

	test("layouts and data are the same", () => {
		expect([...course.layouts.keys()].sort()).toEqual(golden.layouts);
		expect(show(course.data)).toEqual(golden.data);
	});
});

test("fixtures have their golden files", () => {
	const sites = readdirSync(fixtures).filter((file) => file.endsWith(".site"));
	expect(names.map((name) => `${name}.site`)).toEqual(sites);
});
