import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { type BothBuilds, buildBoth } from "./build-both.ts";
import { courses, isCorpusHere } from "./courses.ts";
import { explanations } from "./explanations.ts";
import { formulasOfJekyll, formulasOfLectern, unlike } from "./formulas.ts";

// Twelve real courses, each built by Debian's Jekyll and by Lectern in the same run, and compared page by page.

const missing = [
	...(isCorpusHere ? [] : ["../shared/corpus"]),
	...(isJekyllHere() ? [] : ["jekyll"]),
].join(" and ");
/** In continuous integration what is missing is a failure. */
const leftOut = missing !== "" && !process.env.CI;
const note = leftOut ? ` (left out: no ${missing} here)` : "";
const whatLecternAdds = /^assets\/lectern-math\//;

function isJekyllHere(): boolean {
	try {
		execFileSync("jekyll", ["--version"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

describe.skipIf(leftOut)(`real courses${note}`, () => {
	const pages: Page[] = [];

	it.each(courses)("$name has what Jekyll's build has", async (course) => {
		const both = await buildBoth(course);
		const { comparison } = both;
		pages.push(...pagesOf(course.name, course.dollars ?? false, both));
		expect(comparison.missing).toEqual([]);
		expect(
			comparison.extra.filter((path) => !whatLecternAdds.test(path)),
		).toEqual([]);
		expect(
			comparison.different.filter(
				({ path }) => !(`${course.name}/${path}` in explanations),
			),
		).toEqual([]);
	});

	it("are the same on 99.5 % of their pages, and every other page is explained", () => {
		const different = pages.filter((page) => page.differs);
		expect(pages.length).toBeGreaterThan(500);
		expect(different.map(({ name }) => name).sort()).toEqual(
			Object.keys(explanations).sort(),
		);
		expect(different.length / pages.length).toBeLessThanOrEqual(0.005);
	});

	it("have 99.5 % of their formulas set, from the TeX that Jekyll would leave to the browser", () => {
		const all = sum(pages.map(({ formulas }) => formulas));
		const wrong = sum(pages.map(({ faulty, unlike }) => faulty + unlike));
		expect(all).toBeGreaterThan(10_000);
		expect(wrong / all).toBeLessThanOrEqual(0.005);
	});

	it("have 95 % of their pages with mathematics wholly right", () => {
		const mathematical = pages.filter(({ formulas }) => formulas > 0);
		const wrong = mathematical.filter(
			({ faulty, unlike, differs }) => faulty + unlike > 0 || differs,
		);
		expect(mathematical.length).toBeGreaterThan(150);
		expect(wrong.length / mathematical.length).toBeLessThanOrEqual(0.05);
	});
});

/** One page of a course and what is wrong with it. */
interface Page {
	/** `course/path` */
	readonly name: string;
	readonly differs: boolean;
	readonly formulas: number;
	/** Formulas that could not be set. */
	readonly faulty: number;
	/** Formulas whose TeX only one of the two builds has. */
	readonly unlike: number;
}

function pagesOf(
	course: string,
	dollars: boolean,
	{ comparison, jekyll, lectern }: BothBuilds,
): Page[] {
	const different = new Set(comparison.different.map(({ path }) => path));
	return Object.entries(jekyll).map(([path, html]) => {
		const theirs = formulasOfJekyll(html, dollars);
		const ours = formulasOfLectern(lectern[path] ?? "");
		return {
			name: `${course}/${path}`,
			differs: different.has(path) || !(path in lectern),
			formulas: theirs.length,
			faulty: ours.faulty,
			unlike: unlike(theirs, ours.tex).length,
		};
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
