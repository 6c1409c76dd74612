import type { BibtexEntry } from "../bibtex/types.ts";
import { monthNumber } from "../dates/months.ts";

const named = ["author", "editor", "institution", "organization", "publisher"];

/** A field's value for queries, sorting and grouping, TeX and all, as bibtex-ruby compares it. */
export function entryValue(
	entry: BibtexEntry,
	name: string,
): string | undefined {
	const { fields, key } = entry;
	if (name === "month_numeric") return monthOf(entry);
	if (name === "name")
		return named
			.map((each) => fields.get(each))
			.find((value) => value !== undefined)
			?.replace(/^[{\s]+|[}\s]+$/g, "")
			.toLowerCase();
	return name === "key" ? key : fields.get(name);
}

function monthOf({ fields }: BibtexEntry): string | undefined {
	const written = fields.get("month");
	if (written === undefined || /^\d+$/.test(written)) return written;
	return monthNumber(written)?.toString();
}

const number = /^\s*[+-]?\d+\s*$/;

/** Numbers by their size, everything else letter by letter; what is missing comes first. */
export function compareValues(
	one: string | undefined,
	other: string | undefined,
): number {
	const [left, right] = [one ?? "", other ?? ""];
	if (number.test(left) && number.test(right))
		return Number(left) - Number(right);
	return left < right ? -1 : left > right ? 1 : 0;
}
