import type { MathOptions, MathPage } from "../math/index.ts";
import { setMathematics, withoutMathematics } from "../math/index.ts";
import { map, ok, type Result } from "../result.ts";

export interface FinishOptions {
	/** How formulas are set; undefined leaves them TeX. */
	readonly math: MathOptions | undefined;
	/** The page without the scripts that would set mathematics in the browser. */
	readonly removeClientMath: ((html: string) => string) | undefined;
	/** Address of the mathematical stylesheet, as a page links to it. */
	readonly stylesheet: string;
	/** Addresses of the fonts worth fetching before the stylesheet asks for them. */
	readonly preload: readonly string[];
	/** A part of a page: what it needs of a stylesheet is its surroundings' business. */
	readonly asFragment?: boolean;
	/** Every address relative to the page, for `--relative`. */
	readonly relative: ((html: string) => string) | undefined;
}

/**
 * What a page goes through after its layouts: its mathematics is set, in document order across layout and body, and
 * only a page that has some links to the mathematical stylesheet.
 */
export function finishPage(
	html: string,
	options: FinishOptions,
): Result<MathPage> {
	const { removeClientMath, relative, math } = options;
	const bare = removeClientMath ? removeClientMath(html) : html;
	const set = math ? setMathematics(bare, math) : ok(withoutMathematics(bare));
	return map(set, (page) => {
		const styled =
			page.usesMathematics && !options.asFragment
				? linkStyles(page.html, options)
				: page.html;
		return { ...page, html: relative ? relative(styled) : styled };
	});
}

/**
 * The fonts are asked for early and given way: what the reader sees first, the page and its styles, is not to wait for
 * them on a slow line.
 *
 * At the end of the head; a page without one gets the links at its beginning, where parsers make a head of them.
 */
function linkStyles(html: string, options: FinishOptions): string {
	const links = [
		...options.preload.map(
			(href) =>
				`<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin fetchpriority="low">`,
		),
		`<link rel="stylesheet" href="${options.stylesheet}">`,
	].join("\n");
	const end = html.search(/<\/head\s*>/i);
	if (end >= 0) return `${html.slice(0, end)}${links}\n${html.slice(end)}`;
	const body = html.search(/<(?:body|!doctype|html)\b/i);
	return body >= 0 ? html : `${links}\n${html}`;
}
