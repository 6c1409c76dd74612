import type { Token } from "markdown-it";

const BREAKS = new Set(["softbreak", "hardbreak"]);

/** Inline tokens by the lines they stand on; a link that runs over several lines is one line. */
export function splitLines(children: readonly Token[]): Token[][] {
	const lines: Token[][] = [[]];
	let depth = 0;
	for (const token of children) {
		depth = Math.max(0, depth + token.nesting + htmlNesting(token));
		if (depth === 0 && BREAKS.has(token.type)) lines.push([]);
		else lines.at(-1)?.push(token);
	}
	return lines.filter((line) => line.length > 0);
}

/** markdown-it gives raw tags no nesting: count those that hold a video or a link. */
function htmlNesting(token: Token): number {
	if (token.type !== "html_inline") return 0;
	if (/^<(?:a|center|video|iframe|object)[\s>]/i.test(token.content)) return 1;
	return /^<\/(?:a|center|video|iframe|object)\s*>/i.test(token.content)
		? -1
		: 0;
}
