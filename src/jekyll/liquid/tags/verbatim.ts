import { syntaxFault } from "../runtime/fault.ts";
import { type Node, Text } from "../runtime/node.ts";
import type { TagToken } from "../syntax/tag-token.ts";
import type { TemplateParser } from "../syntax/template-parser.ts";
import type { TagParser } from "./tag.ts";

const endOfRaw = /\{%-?[ \t\r\n\f\v]*endraw[ \t\r\n\f\v]*-?%\}/g;
const insideComment =
	/\{%-?[ \t\r\n\f\v]*(comment|endcomment|raw)\b[\s\S]*?%\}/g;

/** `{% raw %}…{% endraw %}` */
export const parseRaw: TagParser = (tag, parser) => {
	if (tag.markup.trim() !== "") {
		throw syntaxFault(
			`Expected \`raw\` alone, found \`${tag.markup.trim()}\`.`,
		);
	}
	const { text, offset } = parser.tokens;
	const end = find(endOfRaw, text, offset);
	if (!end) reportUnclosed(tag, parser);
	const inside = parser.tokens.takeUntil(end?.index ?? text.length);
	parser.tokens.takeUntil(
		inside.offset + inside.length + (end?.[0].length ?? 0),
	);
	return inside.content === "" ? undefined : new Text(inside, inside.content);
};

/** `{% comment %}…{% endcomment %}`, comments inside comments too; nothing in it is parsed. */
export const parseComment: TagParser = (tag, parser) => {
	const { text } = parser.tokens;
	parser.tokens.takeUntil(endOfComment(tag, parser) ?? text.length);
	return undefined as Node | undefined;
};

function endOfComment(
	tag: TagToken,
	parser: TemplateParser,
): number | undefined {
	const { text, offset } = parser.tokens;
	let depth = 1;
	let at = offset;
	for (;;) {
		const found = find(insideComment, text, at);
		if (!found) {
			reportUnclosed(tag, parser);
			return undefined;
		}
		at = found.index + found[0].length;
		if (found[1] === "raw") at = skipRaw(text, at);
		else depth += found[1] === "comment" ? 1 : -1;
		if (depth === 0) return at;
	}
}

function skipRaw(text: string, offset: number): number {
	const end = find(endOfRaw, text, offset);
	return end ? end.index + end[0].length : offset;
}

function find(
	pattern: RegExp,
	text: string,
	offset: number,
): RegExpExecArray | null {
	const search = new RegExp(pattern);
	search.lastIndex = offset;
	return search.exec(text);
}

function reportUnclosed(tag: TagToken, parser: TemplateParser): void {
	parser.report(
		syntaxFault(
			`The block \`${tag.name}\` is never closed: expected \`end${tag.name}\`.`,
		),
		tag,
	);
}
