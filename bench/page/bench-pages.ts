import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
	executablePath,
	openBrowser,
} from "../../tests/browser/open-browser.ts";
import type { Formula } from "../courses/formula.ts";
import { readFormulas } from "../courses/read-formulas.ts";
import { leaveToMathJax } from "./leave-to-mathjax.ts";
import {
	looserPolicy,
	serveCompressed,
	strictPolicy,
} from "./serve-compressed.ts";
import { type SlowVisit, visitSlowly } from "./visit-slowly.ts";
import { type MeasuredPage, pages, writeCourse } from "./write-course.ts";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const RUNS = 5;

const heading = `| page | first paint | final layout | shift | HTML | CSS | fonts | scripts | all | other hosts |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |`;

const mathematical = pages.filter(({ name }) => name.includes("formulas"));

/** `npm run bench -- page`: what a reader downloads and waits for, on a slow phone. */
export async function benchPages(): Promise<void> {
	if (!executablePath) throw new Error("There is no Chromium to measure with.");
	const folder = mkdtempSync(join(tmpdir(), "lectern-page-"));
	try {
		const { formulas } = readFormulas();
		console.log(heading);
		await measure(build(join(folder, "set"), formulas), pages, strictPolicy);
		const left = build(join(folder, "left"), formulas, "tex");
		leaveToMathJax(
			left,
			mathematical.map(({ path }) => path),
		);
		await measure(left, mathematical, looserPolicy, ", MathJax");
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function build(
	folder: string,
	formulas: readonly Formula[],
	output?: string,
): string {
	writeCourse(folder, formulas, output);
	execFileSync(process.execPath, [main, "build", folder], { stdio: "ignore" });
	return join(folder, "_site");
}

async function measure(
	site: string,
	pages: readonly MeasuredPage[],
	contentSecurityPolicy: string,
	by = "",
): Promise<void> {
	const server = await serveCompressed(site, contentSecurityPolicy);
	const browser = await openBrowser();
	for (const { name, path } of pages) {
		const visits: SlowVisit[] = [];
		for (let run = 0; run < RUNS; run++)
			visits.push(await visitSlowly(browser, server.origin + path));
		console.log(row(name + by, visits));
		for (const complaint of new Set(visits.flatMap((one) => one.complaints)))
			console.log(`  ${complaint}`);
	}
	await browser.close();
	server.close();
}

function row(name: string, visits: readonly SlowVisit[]): string {
	const [{ bytes = {}, otherHosts = [] } = {}] = visits;
	const seconds = (of: (visit: SlowVisit) => number) =>
		`${(median(visits.map(of)) / 1000).toFixed(2)} s`;
	const kilobytes = (count = 0) => `${(count / 1000).toFixed(1)} kB`;
	return `| ${[
		name,
		seconds(({ firstPaint }) => firstPaint),
		seconds(({ finalLayout }) => finalLayout),
		median(visits.map(({ shift }) => shift)).toFixed(3),
		kilobytes(bytes.Document),
		kilobytes(bytes.Stylesheet),
		kilobytes(bytes.Font),
		kilobytes(bytes.Script),
		kilobytes(Object.values(bytes).reduce((sum, one) => sum + one, 0)),
		new Set(otherHosts).size,
	].join(" | ")} |`;
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
