import { isRecord } from "../../ruby/record.ts";
import { scanNames } from "../names/scan-names.ts";
import type { CslName } from "../types.ts";
import { cslText } from "./csl-text.ts";

const parts = [
	"family",
	"given",
	"suffix",
	"non-dropping-particle",
	"dropping-particle",
	"literal",
] as const;

/** Names as CSL has them (maps, or one), or as people write them (`Leo Breiman and Adele Cutler`); undefined for none. */
export function cslNames(value: unknown): CslName[] | undefined {
	const names = [value].flat().flatMap(readName);
	return names.length > 0 ? names : undefined;
}

function readName(value: unknown): CslName[] {
	if (!isRecord(value)) return readWritten(cslText(value));
	const name: Record<string, string> = {};
	for (const part of parts) {
		const text = cslText(value[part]);
		if (text) name[part] = text;
	}
	return Object.keys(name).length > 0
		? [name]
		: readWritten(cslText(value.name));
}

/** A line of names; what is no list of persons stays whole. */
function readWritten(text: string | undefined): CslName[] {
	if (!text) return [];
	const found = scanNames(text, { start: 0, end: text.length });
	const isWhole = found && /^[\s.]*$/.test(text.slice(found.end));
	return isWhole ? [...found.names] : [{ literal: text }];
}
