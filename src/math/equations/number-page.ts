import type { EquationPlan, EquationRow } from "./types.ts";

/** An equation that a label names. */
export interface Target {
	/** What `\ref` shows: its number or tag; `undefined` where it has neither. */
	readonly text: string | undefined;
	/** The anchor's id on the page. */
	readonly id: string;
}

/** Numbers and labels of a whole page, known before its first formula is set. */
export interface PageNumbers {
	readonly numbers: ReadonlyMap<EquationRow, string>;
	readonly targets: ReadonlyMap<string, Target>;
	/** Rows whose label an earlier equation has. */
	readonly duplicates: ReadonlyMap<EquationRow, readonly string[]>;
}

/** Count a page's equations in its order and look up its labels. */
export function numberPage(
	plans: readonly (EquationPlan | undefined)[],
): PageNumbers {
	const numbers = new Map<EquationRow, string>();
	const targets = new Map<string, Target>();
	const duplicates = new Map<EquationRow, string[]>();
	for (const plan of plans)
		for (const row of plan?.rows ?? []) {
			if (row.counted) numbers.set(row, String(numbers.size + 1));
			const text = row.tag?.replaceAll("$", "") ?? numbers.get(row);
			for (const { name } of row.labels) {
				if (targets.has(name)) append(duplicates, row, name);
				else targets.set(name, { text, id: anchorId(name) });
			}
		}
	return { numbers, targets, duplicates };
}

function append<Key>(map: Map<Key, string[]>, key: Key, value: string): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** The id MathJax 3 gives a labelled equation, so that an author's own links to it hold. */
export function anchorId(label: string): string {
	return `mjx-eqn:${label.trim().replace(/\s+/g, "-")}`;
}
