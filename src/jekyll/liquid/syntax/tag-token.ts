import type { Place } from "../runtime/node.ts";
import type { Token } from "./tokenize.ts";

/** A tag, taken apart. */
export interface TagToken extends Place {
	readonly name: string;
	readonly markup: string;
}

const tagPattern = /^[ \t\r\n\f\v]*(\w+)[ \t\r\n\f\v]*([\s\S]*)$/;

/** A tag's name and markup; `undefined` where it has no name. */
export function readTag(token: Token): TagToken | undefined {
	const match = tagPattern.exec(token.content);
	if (!match) return undefined;
	const { offset, length, line } = token;
	return {
		name: match[1] as string,
		markup: match[2] as string,
		offset,
		length,
		line,
	};
}
