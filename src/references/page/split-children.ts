import type { Token } from "markdown-it";
import { copyToken } from "../../tokens/copy-token.ts";

/**
 * Split inline tokens where the text they show reaches each of the offsets, counted as `richTextOf` counts.
 *
 * @returns One piece more than there are offsets.
 */
export function splitChildren(
	children: readonly Token[],
	offsets: readonly number[],
): Token[][] {
	const pieces: Token[][] = [[]];
	let length = 0;
	let endsInSpace = true;
	for (const token of children) {
		let rest = token;
		const shown = shownText(token, endsInSpace);
		let from = length;
		length += shown.length;
		if (shown) endsInSpace = shown.endsWith(" ");
		for (
			let next = offsets[pieces.length - 1];
			next !== undefined && next < length;
			next = offsets[pieces.length - 1]
		) {
			const cut = Math.max(0, next - from);
			if (cut > 0 && rest.type === "text") {
				pieces.at(-1)?.push(
					copyToken(rest, {
						content: rest.content.slice(0, offsetOf(rest.content, cut)),
					}),
				);
				rest = copyToken(rest, {
					content: rest.content.slice(offsetOf(rest.content, cut)),
				});
				from += cut;
			}
			pieces.push([]);
		}
		pieces.at(-1)?.push(rest);
	}
	return pieces;
}

function shownText(token: Token, endsInSpace: boolean): string {
	if (
		token.type === "softbreak" ||
		token.type === "hardbreak" ||
		token.tag === "br"
	)
		return endsInSpace ? "" : " ";
	if (
		token.type === "image" ||
		token.type === "html_inline" ||
		token.nesting !== 0
	)
		return "";
	const content =
		token.type === "math_inline" ? `$${token.content}$` : token.content;
	const text = content.replace(/[\s\u00a0]+/g, " ");
	return endsInSpace ? text.trimStart() : text;
}

/** Where in a token's content so many characters of what it shows have passed: runs of white space count as one. */
function offsetOf(content: string, shown: number): number {
	let count = 0;
	for (const match of content.matchAll(/[\s\u00a0]+|[^\s\u00a0]/g)) {
		if (count >= shown) return match.index;
		count++;
	}
	return content.length;
}
