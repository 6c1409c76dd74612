import { asciiFirst } from "../../ascii-first.ts";
import type { Element } from "../element.ts";
import { type CoreRule, documentOf } from "./document-of.ts";

const notInId = asciiFirst(
	/[^\w\- \t]/g,
	() => /[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu,
);

/** GFM: ids of headers outside of HTML, in every script, duplicates with `-1`, `-2` … */
export const gfmHeaderIds: CoreRule = ({ env }) => {
	const { root, options } = documentOf(env);
	if (options.auto_ids) addIds(root, options.auto_id_prefix, new Map());
};

function addIds(
	element: Element,
	prefix: string,
	counts: Map<string, number>,
): void {
	for (const child of element.children) {
		if (child.type === "html_element") continue;
		if (child.type !== "header") addIds(child, prefix, counts);
		else if (child.get("id") === undefined)
			child.set("id", prefix + createId(child.options.rawText ?? "", counts));
	}
}

function createId(text: string, counts: Map<string, number>): string {
	const small = text.toLowerCase();
	const id = small.replace(notInId(small), "").replace(/[ \t]/g, "-");
	const count = counts.get(id) ?? 0;
	counts.set(id, count + 1);
	return count > 0 ? `${id}-${count}` : id;
}
