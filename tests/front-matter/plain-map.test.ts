import { describe, expect, it, test } from "vitest";
import { loadAnyYaml } from "../../src/front-matter/load-yaml.ts";
import { readPlainMap } from "../../src/front-matter/plain-map.ts";
import { psychSchema } from "../../src/front-matter/psych-schema.ts";
import { utcZone } from "../../src/ruby/zone.ts";
import { fc } from "../fast-check.ts";

const schema = psychSchema(utcZone);

/** What js-yaml makes of a text, in the shape of a plain map. */
function byParser(text: string) {
	const { value, diagnostics } = loadAnyYaml(text, { file: "f", schema });
	return {
		value: value.value,
		lines: new Map([...value.places].map(([key, { line }]) => [key, line - 1])),
		columns: new Set([...value.places.values()].map(({ column }) => column)),
		diagnostics,
	};
}

describe("is read without js-yaml, and as js-yaml reads it", () => {
	it.each([
		'\nlayout: post\ntitle: "Lecture 1: what a model is"\ndate: 1990-01-01\ntags: [topic-0, week-0]\n',
		"title: It's 5 o'clock - \"nearly\"\nnumber: 12\nratio: 1.50\npublished: no\n",
		"date: 2021-02-21 23:00:00 +0800\ntime: 12:30\nurl: https://example.org/a?b=c\nempty: null\n",
		"quoted: 'a # b: c'\nother: \"{{ page.title }}\"  \nclass: lead text\nlist: [ yes , on, two words]",
		"_private: a",
		"__proto__: a\nkey: 日本 été\n",
	])("%j", (text) => {
		const plain = readPlainMap(text, schema);
		expect(plain).toBeDefined();
		const { value, lines } = byParser(text);
		expect(plain).toEqual({ value, lines });
	});
});

it.each([
	"a: b: c",
	"a: b # c",
	"a: |\n  b",
	"a:\n  b: c",
	"a: b\n c",
	"a: b\na: c",
	"yes: b",
	"a: [1, [2]]",
	'a: "b\\n"',
	"a: 'it''s'",
	"a: &x b",
	"a: *x",
	"a: !b c",
	"a: {b: c}",
	"a: b\tc",
	"a: b\u0085c",
	"a: 🙂",
	"- a",
	"a",
	"",
	"\n",
])("%j is js-yaml's", (text) => {
	expect(readPlainMap(text, schema)).toBeUndefined();
});

test("whatever is read without js-yaml, js-yaml reads the same, at the same places, without a word", () => {
	const key = fc.constantFrom(
		..."title date tags no y On _a-b null 1a __proto__ a.b <<".split(" "),
	);
	const piece = fc.constantFrom(
		..."a|B|1|-|.|,|:| |  |#|\"|'|\\|[|]|{|}|&|*|!|%|@|`|~|?|>|=|é|日|🙂|\u00a0|\t|2020-01-01|10:00|true|off|null|0x1F|1e3|+0100|two words".split(
			"|",
		),
	);
	const value = fc
		.tuple(
			fc.constantFrom("", '"', "'", "["),
			fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
		)
		.map(([mark, text]) => mark + text + (mark === "[" ? "]" : mark));
	const pair = fc
		.tuple(key, fc.constantFrom(": ", ":  ", ":", " : "), value)
		.map((parts) => parts.join(""));
	const text = fc
		.tuple(fc.constantFrom("", "\n", " \n\n"), fc.array(pair, { maxLength: 4 }))
		.map(([before, pairs]) => `${before}${pairs.join("\n")}\n`);
	fc.assert(
		fc.property(text, (yaml) => {
			const plain = readPlainMap(yaml, schema);
			if (!plain) return;
			expect(byParser(yaml)).toEqual({
				...plain,
				columns: new Set([1]),
				diagnostics: [],
			});
		}),
		{ numRuns: 3000 },
	);
});
