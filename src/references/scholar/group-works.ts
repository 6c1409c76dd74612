import { compareValues, entryValue } from "./entry-value.ts";
import { isDescending, type ScholarWork } from "./select-works.ts";
import type { ScholarSettings } from "./settings.ts";

/** Works under a heading, or groups of them. */
export interface WorkGroup {
	readonly title: string;
	readonly groups: readonly WorkGroup[];
	readonly works: readonly ScholarWork[];
}

/** The works by `group_by`, one level for each of its keys; none where nothing is grouped. */
export function groupWorks(
	works: readonly ScholarWork[],
	settings: ScholarSettings,
	level = 0,
): WorkGroup[] {
	const name = settings.groupBy[level];
	if (name === undefined) return [];
	const byValue = new Map<string, ScholarWork[]>();
	for (const work of works) {
		const value = groupOf(work, name, settings);
		byValue.set(value, [...(byValue.get(value) ?? []), work]);
	}
	const down = isDescending(settings.groupOrder, level) ? -1 : 1;
	return [...byValue]
		.sort(([one], [other]) => down * compareGroups(name, one, other, settings))
		.map(([value, grouped]) => {
			const groups = groupWorks(grouped, settings, level + 1);
			return {
				title: titleOf(name, value, settings),
				groups,
				works: groups.length > 0 ? [] : grouped,
			};
		});
}

function groupOf(
	{ entry }: ScholarWork,
	name: string,
	{ typeAliases }: ScholarSettings,
): string {
	if (name === "type") return typeAliases[entry.type] ?? entry.type;
	return entryValue(entry, name) ?? "";
}

/** Kinds in the order that `type_order` gives, those it does not name after them as they come. */
function compareGroups(
	name: string,
	one: string,
	other: string,
	{ typeOrder }: ScholarSettings,
): number {
	if (name !== "type") return compareValues(one, other);
	const place = (type: string): number => {
		const at = typeOrder.indexOf(type);
		return at < 0 ? typeOrder.length : at;
	};
	return place(one) - place(other);
}

function titleOf(
	name: string,
	value: string,
	{ typeNames, monthNames }: ScholarSettings,
): string {
	if (name === "type") return typeNames[value] ?? value;
	if (name === "month_numeric")
		return monthNames[Number(value) - 1] ?? "(unknown)";
	return value;
}
