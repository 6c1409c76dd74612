import MarkdownIt from "markdown-it";

export type Token = InstanceType<typeof MarkdownIt.Token>;

type Nesting = -1 | 0 | 1;

/**
 * Makes a markdown-it token.
 *
 * markdown-it's own constructor defines thirteen properties one by one, which would be a tenth of the time it takes to
 * read a post. This one assigns them, so that V8 keeps them all within the object.
 */
function PlainToken(
	this: Token,
	type: string,
	tag: string,
	nesting: Nesting,
): void {
	this.type = type;
	this.tag = tag;
	this.attrs = null;
	this.map = null;
	this.nesting = nesting;
	this.level = 0;
	this.children = null;
	this.content = "";
	this.markup = "";
	this.info = "";
	this.meta = null;
	this.block = false;
	this.hidden = false;
}
PlainToken.prototype = MarkdownIt.Token.prototype;
const Constructor = PlainToken as unknown as new (
	type: string,
	tag: string,
	nesting: Nesting,
) => Token;

/** A token as markdown-it makes it. */
export function newToken(type: string, tag: string, nesting: Nesting): Token {
	return new Constructor(type, tag, nesting);
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
