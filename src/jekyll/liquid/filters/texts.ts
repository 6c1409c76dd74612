import type { Context } from "../runtime/context.ts";
import { readKey } from "../runtime/read-property.ts";
import { inspect } from "../values/inspect.ts";
import { isNil } from "../values/kinds.ts";
import { toInt } from "../values/to-number.ts";
import { toText } from "../values/to-string.ts";
import { escapeXml } from "./escape.ts";
import { contextual, type FilterTable, pure } from "./filter.ts";
import { jsonify } from "./jsonify.ts";
import { slugify } from "./slugify.ts";
import { splitWords } from "./strings.ts";
import { buildToc, injectAnchors } from "./toc.ts";

const cjkSign =
	/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/gu;
const otherWord =
	/[^\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\s]+/gu;
const anyCjk = new RegExp(cjkSign, "u");
const outerParagraph = /^<p>([\s\S]*)<\/p>$/;

/** Words of a text; signs of Chinese, Japanese and Korean count one each where `mode` says so. */
export function countWords(text: string, mode?: unknown): number {
	if (mode === "cjk" || (mode === "auto" && anyCjk.test(text))) {
		return (
			(text.match(cjkSign)?.length ?? 0) + (text.match(otherWord)?.length ?? 0)
		);
	}
	return splitWords(text).length;
}

function smartify({ host }: Context, input: unknown): string {
	const text = toText(input);
	return (
		host.smartify?.(text) ??
		host.markdownify(text).trim().replace(outerParagraph, "$1")
	);
}

function toIntegerFilter(input: unknown): number {
	return typeof input === "boolean" ? Number(input) : toInt(input);
}

type TocFilter = (html: string, options: unknown) => string;

/** jekyll-toc's filters, for pages that say `toc: true`; `otherwise` for the others. */
function onToc(make: TocFilter, otherwise: (html: string) => string) {
	return contextual((context, input) => {
		const page = context.find("page");
		const html = toText(input);
		const wanted = !isNil(page) && readKey(page, "toc") === true;
		return wanted ? make(html, context.host.config.toc) : otherwise(html);
	});
}

const same = (html: string) => html;

export const textFilters: FilterTable = {
	toc: onToc(
		(html, options) => buildToc(html, options) + injectAnchors(html, options),
		same,
	),
	toc_only: onToc(buildToc, () => ""),
	inject_anchors: onToc(injectAnchors, same),
	markdownify: contextual(({ host }, input) => host.markdownify(toText(input))),
	smartify: contextual(smartify),
	sassify: contextual(
		({ host }, input) => host.sassify?.(toText(input)) ?? input,
	),
	scssify: contextual(
		({ host }, input) => host.scssify?.(toText(input)) ?? input,
	),
	slugify: pure(
		(input, mode) =>
			isNil(input)
				? undefined
				: slugify(toText(input), isNil(mode) ? undefined : toText(mode)),
		0,
		1,
	),
	number_of_words: pure((input, mode) => countWords(toText(input), mode), 0, 1),
	jsonify: pure((input) => jsonify(input)),
	inspect: pure((input) => escapeXml(inspect(input)).replace(/^"|"$/g, "")),
	to_integer: pure(toIntegerFilter),
};
