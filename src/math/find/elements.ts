/** Elements whose text is never searched, whatever is inside them: MathJax's list, with what holds no prose. */
export const skippedElements: ReadonlySet<string> = new Set([
	"annotation",
	"annotation-xml",
	"code",
	"d-bibliography",
	"d-code",
	"math",
	"mjx-container",
	"pre",
	"svg",
]);

/** Elements whose content the HTML tokenizer reads as text up to their end tag. */
export const rawTextElements: ReadonlySet<string> = new Set([
	"iframe",
	"noframes",
	"noscript",
	"script",
	"style",
	"textarea",
	"title",
	"xmp",
]);

/** Tags that do not end a run of text, and what each stands for. */
export const transparentTags: Readonly<Record<string, string>> = {
	br: "\n",
	wbr: "",
};

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set([
	"area",
	"base",
	"br",
	"col",
	"embed",
	"hr",
	"img",
	"input",
	"link",
	"meta",
	"source",
	"track",
	"wbr",
]);

const ignored =
	/(?:^|\s)(?:tex2jax_ignore|mathjax_ignore|no-mathjax|katex|katex-display|lectern-math)(?:\s|$)/;
const processed = /(?:^|\s)(?:tex2jax_process|mathjax_process)(?:\s|$)/;

/** What an element's class says of its text: leave it, search it, or nothing. */
export function readSearchClass(classes: string): boolean | undefined {
	if (processed.test(classes)) return true;
	return ignored.test(classes) ? false : undefined;
}
