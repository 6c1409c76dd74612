import { writeFileSync } from "node:fs";
import { eleventy } from "./contestants/eleventy.ts";
import { hugo, hugoWithKatex } from "./contestants/hugo.ts";
import { jekyll } from "./contestants/jekyll.ts";
import { lectern } from "./contestants/lectern.ts";
import type { Contestant } from "./contestants/types.ts";
import { type FormulaPool, readFormulas } from "./courses/read-formulas.ts";
import { Arena } from "./measure/arena.ts";
import { type Plan, readPlan } from "./plan.ts";
import { describeMachine } from "./report/machine.ts";
import { Report } from "./report/report.ts";
import { measureBuilds } from "./rows/builds.ts";
import { measureGrowth } from "./rows/growth.ts";
import { measureRebuilds } from "./rows/rebuilds.ts";

/** Compare Lectern with its peers and print the table. Takes half an hour; two minutes with `--quick`. */
export async function compare(words: readonly string[]): Promise<void> {
	const plan = readPlan(words);
	const all = [lectern(), jekyll(), eleventy(), hugo(), hugoWithKatex()].filter(
		({ name }) => plan.only.length === 0 || plan.only.includes(name),
	);
	const present = all.filter(({ version }) => version !== undefined);
	const pool = readFormulas();
	const arena = new Arena(pool.formulas);
	const report = new Report(present);
	for (const { name, version } of all)
		if (!version) report.note(`${name}: not on this machine.`);
	try {
		await measureBuilds(arena, plan, present, report);
		await measureRebuilds(arena, plan, present, report);
		await measureGrowth(arena, plan, present, report);
	} finally {
		arena.close();
	}
	const text = `${describe(plan, present, pool)}\n\n${report}\n`;
	console.log(text);
	if (plan.output) writeFileSync(plan.output, text);
}

function describe(
	plan: Plan,
	contestants: readonly Contestant[],
	{ origin, formulas }: FormulaPool,
): string {
	const versions = contestants.map(({ name, version }) => `${name} ${version}`);
	return [
		`## ${new Date().toISOString().slice(0, 10)}`,
		"",
		`${describeMachine()}; ${versions.join(", ")}.`,
		`${plan.posts} posts of 55 formulas, drawn from ${formulas.length} ${origin}; ${plan.runs} runs of each in turn; seconds where nothing else is said.`,
		"Jekyll and Hugo leave the mathematics to the browser; Lectern and Eleventy set it.",
	].join("\n");
}
