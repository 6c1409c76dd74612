import type { CslItem } from "../types.ts";

/** Works as a CSL-JSON file, indented, as Zotero and pandoc read it. */
export const exportCslJson = (items: readonly CslItem[]): string =>
	`${JSON.stringify(items, undefined, 2)}\n`;
