import { expect, it } from "vitest";
import { readBibliography } from "../../../src/references/index.ts";

const whole = "@book{after, title={After}}\n";

/** What is written, the keys that are read all the same, and what is said at which place. */
const cases: readonly (readonly [
	what: string,
	text: string,
	keys: readonly string[],
	said: readonly string[],
])[] = [
	["nothing of a file that is right", whole, ["after"], []],
	[
		"nothing of comments, preambles and text between entries",
		`Mine, kept @ home.\n@comment{jabref-meta: x;}\n@Comment{@book{no, title={No}}}\n@preamble{"\\newcommand{\\x}{}"}\n${whole}`,
		["after"],
		[],
	],
	[
		"nothing of parentheses, commas too many, capitals and numbers",
		"@BOOK(a, TITLE = {A},, YEAR = 2001,)\n@Book { b , title = {B} , }\n",
		["a", "b"],
		[],
	],
	[
		"where an entry does not close",
		`@book{a, title={A},\n  year=2000\n${whole}`,
		["after"],
		["2:11 references/bibtex-syntax The entry `a` has no closing `}`."],
	],
	[
		"where a value does not close",
		`@book{a,\n  title={A {brace,\n  year=2000}\n}\n${whole}`,
		["after"],
		["2:9 references/bibtex-syntax The value of `title` has no closing `}`."],
	],
	[
		"where a quoted value does not close",
		`@book{a, title="A}\n${whole}`,
		["after"],
		['1:16 references/bibtex-syntax The value of `title` has no closing `"`.'],
	],
	[
		"the entry whose key is missing",
		`@book{title={A}}\n${whole}`,
		["after"],
		[
			"1:7 references/bibtex-syntax Expected a key and a comma after `@book{`, found `title={A`.",
		],
	],
	[
		"the key with a space in it",
		`@book{my key, title={A}}\n${whole}`,
		["after"],
		[
			"1:7 references/bibtex-syntax Expected a key and a comma after `@book{`, found `my key`.",
		],
	],
	[
		"the comma that is missing between fields, and reads on",
		`@book{a, title={A}\n  year=2000}\n${whole}`,
		["a", "after"],
		[
			"1:19 references/bibtex-syntax There is no comma before the field `year`.",
		],
	],
	[
		"what is no field",
		`@book{a, title={A}, 2000}\n${whole}`,
		["after"],
		[
			"1:21 references/bibtex-syntax Expected a field (`name = {value}`) or the closing `}` of `a`, found `2000}`.",
		],
	],
	[
		"the field without a value",
		`@book{a, title=, year=2000}\n${whole}`,
		["after"],
		[
			"1:16 references/bibtex-syntax The field `title` has no value; it is written `title = {…}`.",
		],
	],
	[
		"the string that nobody defined",
		`@string{j = "Journal"}\n@article{a, title={A}, journal=j # k}\n${whole}`,
		["a", "after"],
		[
			"2:36 references/undefined-string No `@string` is named `k`; the name itself is shown.",
		],
	],
	[
		"the key that comes twice",
		`${whole}${whole}`,
		["after"],
		[
			"2:1 references/duplicate-key The key `after` is given twice; the first entry has it.",
		],
	],
	[
		"the parent that is not there",
		`@inproceedings{a, title={A}, crossref={aftre}}\n${whole}`,
		["a", "after"],
		[
			"1:1 references/unknown-crossref The `crossref` of `a` names `aftre`, which no entry of this file is.",
		],
	],
	[
		"the address that was cleaned",
		`@book{a, title={A},\n  url={http://arxiv.org/abs/1706.03762?utm_source=x}}\n`,
		["a"],
		[
			'2:8 links/rewritten "http://arxiv.org/abs/1706.03762?utm_source=x" became "https://arxiv.org/abs/1706.03762".',
		],
	],
];

it.each(cases)("says %s", (_, text, keys, said) => {
	const { value, diagnostics } = readBibliography(text, "a.bib");
	expect([...value.items.keys()]).toEqual(keys);
	expect(
		diagnostics.map(
			({ code, message, location: { line, column } }) =>
				`${line}:${column} ${code} ${message.replace(" The entry is left out.", "")}`,
		),
	).toEqual(said);
});

it("names the entry a fault lies in, and mends the comma", () => {
	const [fault] = readBibliography(
		"@book{a,\n  title={A}\n  year=2000}\n",
		"a.bib",
	).diagnostics;
	expect(fault).toMatchObject({
		severity: "warning",
		fix: { length: 0, text: "," },
		related: [{ location: { file: "a.bib", line: 1, column: 1 } }],
	});
});

it("guesses the parent that was meant", () => {
	const { diagnostics } = readBibliography(
		`@inproceedings{a, title={A}, crossref={aftre}}\n${whole}`,
		"a.bib",
	);
	expect(diagnostics[0]?.hint).toBe("Did you mean `after`?");
});

it("leaves addresses as they are where links are kept", () => {
	const { value, diagnostics } = readBibliography(
		"@book{a, title={A}, url={http://arxiv.org/abs/1?utm_source=x}}",
		"a.bib",
		{ keepLinks: true },
	);
	expect(value.items.get("a")?.URL).toBe("http://arxiv.org/abs/1?utm_source=x");
	expect(diagnostics).toEqual([]);
});
