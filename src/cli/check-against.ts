import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compareSites, formatComparison } from "../compare/index.ts";
import { Destination } from "../output/index.ts";
import type { Build } from "../pipeline/types.ts";
import type { Console } from "./console.ts";
import { exitCodes, UsageError } from "./usage.ts";

/**
 * `lectern check --against DIR`: how the build differs from another one of the same course.
 *
 * Mathematics that the other build leaves to the browser is set as this build sets it, so that numbers of equations,
 * references to them and definitions that show nothing are no differences, and the TeX is held against the TeX.
 */
export async function checkAgainst(
	build: Build,
	folder: string,
	format: unknown,
	console: Console,
): Promise<number> {
	const other = resolve(folder);
	const { files } = new Destination(other, []).listing;
	if (!files.size) throw new UsageError(`there is no site in "${folder}"`);
	const comparison = await compareSites(await render(build), {
		paths: files,
		read: (path) =>
			build.setMathematicsOf(path, readFileSync(join(other, path), "utf8")),
	});
	console.print(
		format === "json"
			? `${JSON.stringify(comparison, null, 2)}\n`
			: formatComparison(comparison),
	);
	const { missing, different } = comparison;
	return missing.length + different.length ? exitCodes.faulty : exitCodes.done;
}

/** Everything is rendered, in order: some files are wanted only where a page before them needs them. */
async function render({ outputs }: Build) {
	const texts = new Map<string, string | Uint8Array>();
	for (const { outputPath, render, isWanted } of outputs)
		if (render && isWanted?.() !== false) texts.set(outputPath, await render());
	const wanted = outputs.filter(({ isWanted }) => isWanted?.() !== false);
	const copies = new Map(
		wanted.map(({ outputPath, copyOf }) => [outputPath, copyOf]),
	);
	return {
		paths: new Set(copies.keys()),
		read(path: string): string {
			const text = texts.get(path) ?? readFileSync(copies.get(path) ?? path);
			return typeof text === "string" ? text : Buffer.from(text).toString();
		},
	};
}
