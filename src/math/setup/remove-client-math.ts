import { readAttribute, readTag } from "../find/read-tag.ts";

/** Addresses of what sets mathematics in the browser, with its stylesheets and loaders. */
const address =
	/(?:^|[/@.\-_])(?:mathjax|katex|mathtex-script-type|auto-render|copy-tex|mhchem)[^/]*(?:\/|\.|@|$)|polyfill(?:\.min)?\.js\?features=es6|\/tex-(?:mml-)?(?:chtml|svg)(?:-full)?\.js/i;
/** Scripts that configure or call it, and do nothing else. */
const setup =
	/MathJax\.Hub\.|(?:window\.)?MathJax\s*=|renderMathInElement\s*\(|katex\.render\s*\(/;

/**
 * Leave out what would set mathematics in the browser: MathJax's and KaTeX's scripts and stylesheets, and the scripts
 * that configure them. Everything else stays to the byte.
 */
export function removeClientMath(html: string): string {
	if (!/mathjax|katex|renderMathInElement/i.test(html)) return html;
	const pieces: string[] = [];
	let last = 0;
	for (let at = nextTag(html, 0); at >= 0; at = nextTag(html, at + 1)) {
		const end = endOfClientMath(html, at);
		if (end === undefined) continue;
		pieces.push(html.slice(last, at));
		last = end;
		at = end - 1;
	}
	if (last === 0) return html;
	pieces.push(html.slice(last));
	return pieces.join("");
}

const tagStart = /<(?:script|link)[\s>]|<!--/gi;

function nextTag(html: string, from: number): number {
	tagStart.lastIndex = from;
	let match = tagStart.exec(html);
	while (match?.[0] === "<!--") {
		const end = html.indexOf("-->", match.index);
		if (end < 0) return -1;
		tagStart.lastIndex = end;
		match = tagStart.exec(html);
	}
	return match?.index ?? -1;
}

/** Where the element at `at` ends, if it belongs to client-side mathematics. */
function endOfClientMath(html: string, at: number): number | undefined {
	const tag = readTag(html, at);
	if (!tag) return undefined;
	const source = html.slice(at, tag.end);
	if (tag.name === "link")
		return address.test(readAttribute(source, "href") ?? "")
			? tag.end
			: undefined;
	const close = html.slice(tag.end).search(/<\/script\s*>/i);
	if (close < 0) return undefined;
	const end = html.indexOf(">", tag.end + close) + 1;
	return isClientMath(source, html.slice(tag.end, tag.end + close))
		? end
		: undefined;
}

function isClientMath(tag: string, body: string): boolean {
	const type = readAttribute(tag, "type") ?? "";
	if (/x-mathjax-config/i.test(type)) return true;
	if (/^math\//i.test(type)) return false;
	const src = readAttribute(tag, "src");
	if (src !== undefined) return address.test(src);
	return setup.test(body) && body.length < 20_000;
}
