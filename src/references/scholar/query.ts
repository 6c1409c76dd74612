import type { BibtexEntry } from "../bibtex/types.ts";
import { compareValues, entryValue } from "./entry-value.ts";

/** An entry's own question, `@book[year >= 2000 && author ^= Knuth]`. */
const selector = /(!)?@(\*|\w+)(?:\[([^\]]*)\])?/g;
const comparison = /^\s*([\w-]+)\s*(?:([!~/^<>]?=|!~|=~|<|>)\s*(.*?))?\s*$/s;

/**
 * Whether an entry answers a query of bibtex-ruby: `@book`, `!@article`, `@*[url]`, `@book[year=2013]`, several apart
 * by commas; conditions joined by `&&` (or a comma) and `||`. A query that is none of these is a key.
 *
 * @see https://github.com/inukshuk/bibtex-ruby#queries
 */
export function matchesQuery(entry: BibtexEntry, query: string): boolean {
	if (query.trim() === "") return true;
	const selectors = [...query.matchAll(selector)];
	if (selectors.length === 0) return entry.key === query.trim();
	return selectors.some(
		([, not, type = "", conditions = ""]) =>
			isOfType(entry, type) !== Boolean(not) && meets(entry, conditions),
	);
}

const isOfType = (entry: BibtexEntry, type: string): boolean =>
	type === "*" || type === "entry" || type.toLowerCase() === entry.type;

function meets(entry: BibtexEntry, conditions: string): boolean {
	if (conditions.trim() === "") return true;
	return conditions
		.split("||")
		.some((all) => all.split(/,|&&/).every((one) => holds(entry, one)));
}

function holds(entry: BibtexEntry, condition: string): boolean {
	const [, name = "", operator, value = ""] = comparison.exec(condition) ?? [];
	const actual = entryValue(entry, name.toLowerCase());
	switch (operator) {
		case undefined:
			return actual !== undefined;
		case "!=":
		case "/=":
			return actual !== value;
		case "^=":
			return actual !== undefined && pattern(`^(?:${value})`).test(actual);
		case "~=":
		case "=~":
			return actual !== undefined && pattern(value).test(actual);
		case "!~":
			return actual === undefined || !pattern(value).test(actual);
		case "=":
			return actual === value;
		default:
			return actual !== undefined && compares(operator, actual, value);
	}
}

function compares(operator: string, actual: string, value: string): boolean {
	const order = compareValues(actual, value);
	return (
		(operator.includes("=") && order === 0) ||
		(operator.startsWith("<") ? order < 0 : order > 0)
	);
}

/** The author's pattern; what is none is looked for as it stands. */
function pattern(source: string): RegExp {
	try {
		return new RegExp(source, "u");
	} catch {
		return new RegExp(source.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"), "u");
	}
}
