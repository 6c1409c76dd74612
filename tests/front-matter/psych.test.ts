import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadYaml } from "../../src/front-matter/load-yaml.ts";
import { psychSchema } from "../../src/front-matter/psych-schema.ts";
import { RubyDate, RubyFloat, RubyTime } from "../../src/ruby/values.ts";
import { zoneNamed } from "../../src/ruby/zone.ts";

// What Ruby's Psych makes of each line (`make-golden.rb` asks it).

const golden: Record<string, unknown> = JSON.parse(
	readFileSync(new URL("psych.golden.json", import.meta.url), "utf8"),
);
const schema = psychSchema(zoneNamed("America/New_York"));

function show(value: unknown): unknown {
	if (value instanceof RubyTime) return `Time ${value}`;
	if (value instanceof RubyDate) return `Date ${value}`;
	if (value instanceof RubyFloat) return `Float ${value}`;
	if (typeof value === "number" && !Number.isInteger(value))
		return `Float ${value}`;
	if (Array.isArray(value)) return value.map(show);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, show(item)]),
	);
}

test.each(Object.entries(golden))("%s", (line, expected) => {
	const yaml = line.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
	const { value } = loadYaml(yaml, { file: "psych.txt", schema });
	const read = value.value === undefined ? "SYNTAX ERROR" : show(value.value);
	expect(read).toEqual(expected);
});
