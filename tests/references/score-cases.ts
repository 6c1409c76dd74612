import { createMarkdown } from "../../src/markdown/create.ts";
import { parseReferenceText } from "../../src/references/find/parse-text.ts";
import type { CslItem, Reference } from "../../src/references/types.ts";
import type { ReferenceCase } from "./read-cases.ts";

/** One field of one case. */
export interface FieldScore {
	readonly field: string;
	readonly right: boolean;
	readonly confidence: number;
	readonly wanted: string;
	readonly got: string;
	readonly of: ReferenceCase;
}

const markdown = createMarkdown();

/** Read a case as `lectern references -` would. */
export function readReference(raw: string): Reference | undefined {
	const lists = parseReferenceText(raw, "case.md", markdown).value;
	return lists[0]?.groups[0]?.references[0];
}

/** Every field a case expects, with what was read for it. */
export function scoreCase(of: ReferenceCase): FieldScore[] {
	const reference = readReference(of.raw);
	return Object.entries(of.expected).map(([name, value]) => {
		const wanted = say(value);
		const got = say(lookUp(reference?.csl, name, wanted));
		return {
			field: fieldOf(name),
			right: got === wanted,
			confidence: reference?.fieldConfidence?.[name] ?? 0,
			wanted,
			got,
			of,
		};
	});
}

const locators = new Set(["volume", "issue", "page"]);
const identifiers = new Set(["DOI", "archive_location", "identifier"]);

const fieldOf = (name: string): string =>
	locators.has(name)
		? "volume/issue/pages"
		: identifiers.has(name)
			? "identifier"
			: name;

/** Any identifier that holds what was wanted counts, wherever CSL puts it. */
function lookUp(
	csl: CslItem | undefined,
	name: string,
	wanted: string,
): unknown {
	if (name !== "identifier") return csl?.[name];
	const { custom, ISBN, PMID, number, DOI } = csl ?? ({} as Partial<CslItem>);
	const all = [
		...Object.values((custom as object | undefined) ?? {}),
		ISBN,
		PMID,
		number,
		DOI,
	].map(String);
	return all.find((value) => value === wanted || value.endsWith(wanted))
		? wanted
		: all.join(" ");
}

/** A value as text: quotation marks and dashes in one form, names as `particle family, given, suffix`. */
function say(value: unknown): string {
	if (Array.isArray(value)) return value.map(sayName).join("; ");
	if (typeof value === "object" && value !== null && "date-parts" in value)
		return String((value["date-parts"] as number[][])[0]?.[0]);
	return String(value ?? "")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’‚‹›]/g, "'")
		.replace(/[–—]/g, "-");
}

const sayName = (name: Record<string, string>): string =>
	name.literal
		? `{${name.literal}}`
		: [
				[name["non-dropping-particle"], name.family].filter(Boolean).join(" "),
				name.given,
				name.suffix,
			]
				.filter(Boolean)
				.join(", ")
				.replace(/[’‘]/g, "'");

/** Share of right answers by field, 0…1. */
export function shares(
	scores: readonly FieldScore[],
): Map<string, { right: number; of: number }> {
	const result = new Map<string, { right: number; of: number }>();
	for (const { field, right } of scores) {
		const share = result.get(field) ?? { right: 0, of: 0 };
		share.of++;
		if (right) share.right++;
		result.set(field, share);
	}
	return result;
}
