import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadYaml } from "../../../src/front-matter/load-yaml.ts";
import { psychSchema } from "../../../src/front-matter/psych-schema.ts";
import { createLiquid } from "../../../src/jekyll/liquid/create-liquid.ts";
import type { LiquidScope } from "../../../src/jekyll/liquid/types.ts";
import { utcZone } from "../../../src/ruby/zone.ts";
import { courseHost } from "./course-host.ts";

/** What Ruby printed, or the error it raised. */
type Outcome = string | { readonly error: string };

interface Case {
	readonly template: string;
	readonly lax: Outcome;
	/** Only where they differ from lax. */
	readonly warn?: Outcome;
	readonly strict?: Outcome;
}

const here = new URL(".", import.meta.url);
const golden = new URL("golden/", here);
const data = loadYaml(readFileSync(new URL("cases/data.yml", here), "utf8"), {
	file: "data.yml",
	firstLine: 1,
	schema: psychSchema(utcZone),
}).value.value as LiquidScope;

const modes = ["lax", "warn", "strict"] as const;
const engines = Object.fromEntries(
	modes.map((mode) => [
		mode,
		createLiquid(courseHost({ liquid: { error_mode: mode } })),
	]),
);

/** The text, or that there was an error. */
function outcome(mode: string, template: string): string {
	const result = engines[mode]?.render(
		{ text: template, path: "page.md", line: 1 },
		{ ...data },
		{ page: "page.md" },
	);
	const failed = result?.diagnostics.some(
		({ severity }) => severity === "error",
	);
	return failed ? "an error" : (result?.value.text ?? "");
}

function expected(outcome: Outcome): string {
	return typeof outcome === "string" ? outcome : "an error";
}

describe.each(readdirSync(golden))("Liquid as Ruby has it: %s", (name) => {
	const cases: Case[] = JSON.parse(readFileSync(new URL(name, golden), "utf8"));
	test.each(cases)(
		"$template",
		({ template, lax, warn = lax, strict = lax }) => {
			expect(outcome("lax", template)).toBe(expected(lax));
			expect(outcome("warn", template)).toBe(expected(warn));
			expect(outcome("strict", template)).toBe(expected(strict));
		},
	);
});
