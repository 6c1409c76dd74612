import type { Scan } from "./scan.ts";

/** Tags whose inside is no formula, whatever it looks like. */
const verbatim: ReadonlySet<string> = new Set(["raw", "comment", "highlight"]);
/** Where to go on after something that is no formula: behind code and Liquid, of which nothing is a formula. */
export function endOfOther(
	search: Scan,
	match: RegExpExecArray,
	start: number,
): number {
	const [opening, , tag] = match;
	if (opening === "<!--") return (search.find("-->", start) ?? start - 3) + 3;
	if (opening === "{{") return search.find("}}", start) ?? start;
	if (tag !== undefined)
		return verbatim.has(tag)
			? (search.find(`end${tag}`, start) ?? start)
			: (search.find("%}", start) ?? start);
	if (opening.includes("`") || opening.includes("~"))
		return endOfCode(search, match, start);
	return start;
}

function endOfCode(
	search: Scan,
	match: RegExpExecArray,
	start: number,
): number {
	const fence = match[0].trim();
	const isBlock = fence.length > 2 && search.isLineStart(match.index);
	if (isBlock)
		return (
			(search.find(`\n${fence}`, start) ??
				search.text.length - fence.length - 1) +
			fence.length +
			1
		);
	return (
		(search.findInParagraph(fence, start) ?? start - fence.length) +
		fence.length
	);
}
