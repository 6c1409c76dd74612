import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultJavaScriptRegexConstructor } from "shiki/engine/javascript";
import { expect, it, vi } from "vitest";
import { openPatternStore } from "../../src/code-cache/pattern-store.ts";
import { rememberTranslations } from "../../src/highlight/translate-pattern.ts";
import { folderWith } from "../cli/run-lectern.ts";

/** Does at once what it is to do at the end of the run. */
function endRun(work: () => void): void {
	const waiting: (() => void)[] = [];
	const once = vi.spyOn(process, "once");
	once.mockImplementation((_, listener: () => void) => {
		waiting.push(listener);
		return process;
	});
	work();
	once.mockRestore();
	for (const listener of waiting) listener();
}

const translate = (pattern: string): RegExp => {
	if (pattern.includes("\\K")) throw new SyntaxError("Not in JavaScript.");
	return new RegExp(pattern.replaceAll("\\h", "[0-9a-f]"), "dg");
};

it("translates a pattern once for all runs, and one that cannot be translated as well", () => {
	const path = join(folderWith({}), "version", "patterns");
	const first = vi.fn(translate);
	endRun(() => {
		const pattern = rememberTranslations(first, openPatternStore(path));
		expect(pattern("x\\h+")).toEqual(/x[0-9a-f]+/dg);
		expect(() => pattern("\\Kx")).toThrow();
	});
	expect(first).toHaveBeenCalledTimes(2);
	const later = vi.fn(translate);
	const pattern = rememberTranslations(later, openPatternStore(path));
	expect(pattern("x\\h+")).toEqual(/x[0-9a-f]+/dg);
	expect(() => pattern("\\Kx")).toThrow();
	expect(later).not.toHaveBeenCalled();
});

it.each(["{torn", "[]", '{"x\\\\h":["[","q"]}'])(
	"begins anew with a file that holds %s",
	(text) => {
		const path = join(folderWith({ patterns: text }), "patterns");
		const pattern = rememberTranslations(translate, openPatternStore(path));
		endRun(() => expect(pattern("x\\h")).toEqual(/x[0-9a-f]/dg));
		expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
			"x\\h": ["x[0-9a-f]", "dg"],
		});
	},
);

it("keeps nothing where nothing can be written", () => {
	const folder = folderWith({ file: "" });
	const path = join(folder, "file", "patterns");
	endRun(() => rememberTranslations(translate, openPatternStore(path))("x"));
	expect(existsSync(path)).toBe(false);
});

it("keeps what one that is emulated is made with", () => {
	const path = join(folderWith({}), "patterns");
	const shiki = (pattern: string) => defaultJavaScriptRegexConstructor(pattern);
	const pattern = "(a|(?>b+))(c)?";
	endRun(() => {
		const store = openPatternStore(path);
		rememberTranslations(shiki, store)(pattern);
	});
	const translate = vi.fn(shiki);
	const again = rememberTranslations(
		translate,
		openPatternStore(path),
	)(pattern);
	expect(translate).not.toHaveBeenCalledWith(pattern);
	const match = again.exec("xbbc");
	expect(match).toHaveLength(3);
	expect(match).toEqual(shiki(pattern).exec("xbbc"));
});
