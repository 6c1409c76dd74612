import MarkdownIt from "markdown-it";

export type Token = InstanceType<typeof MarkdownIt.Token>;

/**
 * A markdown-it token.
 *
 * Its constructor defines thirteen properties one by one, which would be a tenth of the time it takes to read a post.
 */
export function newToken(
	type: string,
	tag: string,
	nesting: -1 | 0 | 1,
): Token {
	const token: Token = Object.create(MarkdownIt.Token.prototype);
	token.type = type;
	token.tag = tag;
	token.attrs = null;
	token.map = null;
	token.nesting = nesting;
	token.level = 0;
	token.children = null;
	token.content = "";
	token.markup = "";
	token.info = "";
	token.meta = null;
	token.block = false;
	token.hidden = false;
	return token;
}

/** Add a token that stands for itself. */
export function addToken(
	tokens: Token[],
	type: string,
	content: string,
): Token {
	const token = newToken(type, "", 0);
	token.content = content;
	tokens.push(token);
	return token;
}
