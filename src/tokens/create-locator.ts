import type { Token } from "markdown-it";
import type { MarkdownEnv } from "../markdown/types.ts";
import { createLineMap, type LineMap } from "../source/line-map.ts";
import type { SourceLocation } from "../source/types.ts";

/** The place of a text (an address, as written) that stands in or below a block token; the block's if not found. */
export type Locator = (block: Token, text: string) => SourceLocation;

/** How far below its block's first line a text is looked for, in UTF-16 units. */
const REACH = 20_000;

/** Tokens know their block's line; the column is found in the parsed text. */
export function createLocator(
	env: Pick<MarkdownEnv, "locate" | "text">,
): Locator {
	let lines: LineMap | undefined;
	return (block, text) => {
		const first = block.map?.[0] ?? 0;
		if (!env.text || !text) return env.locate(first);
		lines ??= createLineMap(env.text);
		const start = lines.startOf(first + 1);
		const near = env.text.slice(start, start + REACH);
		const offset = find(near, text);
		if (offset === -1) return env.locate(first);
		const { line, column } = lines.locate(start + offset);
		return env.locate(line - 1, column - 1);
	};
}

/** HTML may write `&` as `&amp;`. */
function find(near: string, text: string): number {
	const offset = near.indexOf(text);
	return offset === -1 && text.includes("&")
		? near.indexOf(text.replaceAll("&", "&amp;"))
		: offset;
}
