import type { Token } from "markdown-it";

/** Whether a token opens an element, be it Markdown's or of raw HTML. */
export const opens = (token: Token | undefined, tag: string): boolean =>
	token?.nesting === 1 && token.tag === tag;

/** Whether a token closes an element, be it Markdown's or of raw HTML. */
export const closes = (token: Token | undefined, tag: string): boolean =>
	token?.nesting === -1 && token.tag === tag;

const spans: ReadonlySet<string> = new Set(
	"a abbr b br cite code em i img q small span strong sub sup u".split(" "),
);

/** Whether an element stands within lines of text. */
export const isSpanElement = (tag: string): boolean => spans.has(tag);
