import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CslItem, CslName } from "../../src/references/types.ts";

/** A line as an author writes it, and what is to be read in it. */
export interface ReferenceCase {
	readonly file: string;
	readonly raw: string;
	readonly expected: Partial<CslItem> & { readonly identifier?: string };
	/** Not looked at while the grammar was made. */
	readonly heldOut: boolean;
}

const folder = fileURLToPath(new URL("cases/", import.meta.url));

/** All cases of `cases/*.txt`; their README says how they are written. */
export function readCases(): ReferenceCase[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".txt"))
		.sort()
		.flatMap((file) => readCaseFile(`${folder}${file}`));
}

/** The cases of one file. */
export function readCaseFile(file: string): ReferenceCase[] {
	const lines = readFileSync(file, "utf8").split("\n");
	return lines
		.flatMap((line, at) =>
			line.startsWith("= ")
				? [
						{
							file,
							raw: lines[at - 1] ?? "",
							expected: readExpected(line.slice(2)),
						},
					]
				: [],
		)
		.map((found, at) => ({ ...found, heldOut: at % 3 === 2 }));
}

const names: Readonly<Record<string, string>> = {
	t: "title",
	c: "container-title",
	v: "volume",
	n: "issue",
	p: "page",
	P: "publisher",
	d: "DOI",
	x: "archive_location",
	i: "identifier",
	u: "URL",
	k: "type",
};

function readExpected(line: string): ReferenceCase["expected"] {
	const entries = line.split(/ \| (?=\w )/).map((pair): [string, unknown] => {
		const key = pair.slice(0, 1);
		const value = pair.slice(2);
		if (key === "a") return ["author", value.split("; ").map(readName)];
		if (key === "e") return ["editor", value.split("; ").map(readName)];
		if (key === "y") return ["issued", { "date-parts": [[Number(value)]] }];
		return [names[key] ?? key, value];
	});
	return Object.fromEntries(entries) as ReferenceCase["expected"];
}

function readName(text: string): CslName {
	if (text.startsWith("{")) return { literal: text.slice(1, -1) };
	const [, particle, rest = ""] = /^(?:<([^>]*)> )?(.*)$/.exec(text) ?? [];
	const [family, given, suffix] = rest.split(", ");
	return {
		family,
		...(given ? { given } : {}),
		...(suffix ? { suffix } : {}),
		...(particle ? { "non-dropping-particle": particle } : {}),
	};
}
