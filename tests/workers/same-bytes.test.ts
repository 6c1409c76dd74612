import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memoryCache } from "../../src/cache/index.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { buildCourse } from "../../src/pipeline/build-course.ts";
import { openFormulaThread } from "../../src/workers/open-formula-thread.ts";
import type { FormulaThread } from "../../src/workers/types.ts";
import { writeIn } from "../cli/run-lectern.ts";
import { bundleWorker } from "./bundle-worker.ts";

const posts = 40;
const formulas = 60;
let home = "";
let script = "";

function post(number: number): string {
	const paragraphs = Array.from({ length: formulas }, (_, at) => {
		const n = number * 20 + at;
		return [
			`The value is $$x_{${n}}^2 + \\frac{a}{${n}}$$ here.`,
			`$$\n\\begin{align} \\label{e${n}} y &= ${n} \\end{align}\n$$`,
			`With $$\\gdef\\z{${n}} \\z$$ and $$\\z + ${at}$$, see \\\\eqref{e${n}}.`,
			`A fault: $$\\nosuch{${n}}$$.`,
		][at % 4];
	});
	const text = paragraphs.join("\n\n");
	return `---\ntitle: Lecture ${number}\n---\n\n${number % 2 ? text : asMathJax(text)}\n`;
}

/** Formulas that Markdown does not know. */
function asMathJax(text: string): string {
	return text
		.replace(/\$\$([^$\n]+)\$\$/g, String.raw`\\($1\\)`)
		.replace(/^\$\$\n[^$]*\$\$$/gm, "");
}

beforeAll(async () => {
	script = await bundleWorker();
	home = mkdtempSync(join(tmpdir(), "lectern-threads-"));
	writeIn(home, "_config.yml", "title: Threads\n");
	for (let number = 0; number < posts; number++) {
		const month = 1 + Math.floor(number / 20);
		const day = String(1 + (number % 20)).padStart(2, "0");
		writeIn(home, `_posts/2024-0${month}-${day}-l${number}.md`, post(number));
	}
});
afterAll(() => {
	rmSync(dirname(script), { recursive: true });
	rmSync(home, { recursive: true });
});

async function build(openThread: typeof openFormulaThread) {
	const { value: config } = resolveConfig(home, {
		destination: join(home, "_site"),
		cache: join(home, "cache"),
	});
	const { value } = await buildCourse(config, {
		cache: memoryCache(),
		openThread,
	});
	const pages: Record<string, unknown> = {};
	for (const { outputPath, render } of value.outputs)
		if (/\.(?:html|xml|css)$/.test(outputPath))
			pages[outputPath] = String(await render?.());
	return { pages, diagnostics: value.diagnostics() };
}

/** The first formulas, however busy the machine is. */
function waitFor(thread: FormulaThread) {
	const clock = new Int32Array(new SharedArrayBuffer(4));
	for (let times = 0; times < 2_000; times++) {
		const received = thread.take();
		if (received.length > 0) return received;
		Atomics.wait(clock, 0, 0, 10);
	}
	return [];
}

it("a course comes out to the byte the same with a thread that sets formulas and without", async () => {
	let taken = 0;
	let sent = 0;
	const counted: typeof openFormulaThread = () => {
		const thread = openFormulaThread(script, 2);
		if (!thread) return undefined;
		const counting: FormulaThread = {
			...thread,
			add(text) {
				sent++;
				thread.add(text);
			},
			take: () => {
				const received = taken > 0 ? thread.take() : waitFor(thread);
				for (const { keys } of received) taken += keys.length;
				return received;
			},
		};
		return counting;
	};
	const alone = await build(() => undefined);
	const together = await build(counted);
	expect(together).toEqual(alone);
	expect(Object.keys(alone.pages).length).toBeGreaterThan(posts);
	expect(alone.diagnostics.length).toBeGreaterThan(0);
	expect(taken).toBeGreaterThan(0);
	expect(sent).toBe(posts);
});
