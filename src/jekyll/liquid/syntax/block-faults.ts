import { type LiquidFault, syntaxFault } from "../runtime/fault.ts";
import type { TagToken } from "./tag-token.ts";
import type { Token } from "./tokenize.ts";

export function unclosed({ name }: TagToken): LiquidFault {
	return syntaxFault(
		`The block \`${name}\` is never closed: expected \`end${name}\`.`,
		`'${name}' tag was never closed`,
	);
}

export function unterminated(token: Token): LiquidFault {
	const isTag = token.kind === "tag";
	if (isTag) return syntaxFault("Expected a tag's name after `{%`.");
	return syntaxFault("Found `{{` or `{%` without its `}}` or `%}`.");
}
