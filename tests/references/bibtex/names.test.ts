import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readBibtexNames } from "../../../src/references/bibtex/bibtex-names.ts";
import { texToText } from "../../../src/references/bibtex/tex-to-text.ts";

interface Golden {
	readonly name: string;
	readonly first?: string;
	readonly von?: string;
	readonly last?: string;
	readonly jr?: string;
}

/** Made by `make-name-golden.pl` with btparse, which splits names as BibTeX does. */
const golden = JSON.parse(
	readFileSync(new URL("names.json", import.meta.url), "utf8"),
) as Golden[];

it.each(golden)("splits $name as BibTeX does", ({ name, ...parts }) => {
	const [read] = readBibtexNames(name);
	const text = (part: string | undefined): string => texToText(part ?? "");
	expect({
		first: read?.given ?? "",
		von: read?.["non-dropping-particle"] ?? "",
		last: read?.family ?? "",
		jr: read?.suffix ?? "",
	}).toEqual({
		first: text(parts.first),
		von: text(parts.von),
		last: text(parts.last),
		jr: text(parts.jr),
	});
});

it.each([
	["{R Core Team}", [{ literal: "R Core Team" }]],
	["{{R Core Team}}", [{ literal: "R Core Team" }]],
	["{Barnes and Noble}", [{ literal: "Barnes and Noble" }]],
	["Euclid", [{ literal: "Euclid" }]],
	["李航", [{ literal: "李航" }]],
	[
		"Martin Luther King, Jr.",
		[{ given: "Martin Luther", family: "King", suffix: "Jr." }],
	],
	[
		"A. One and others",
		[{ given: "A.", family: "One" }, { literal: "others" }],
	],
	[
		"A. One\n  AND  B. Two",
		[
			{ given: "A.", family: "One" },
			{ given: "B.", family: "Two" },
		],
	],
	[
		"van~der~Waals, Johannes",
		[
			{
				given: "Johannes",
				family: "Waals",
				"non-dropping-particle": "van der",
			},
		],
	],
	["", []],
	[" and ", []],
])("reads the list %j", (list, expected) => {
	expect(readBibtexNames(list)).toEqual(expected);
});
