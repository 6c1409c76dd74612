import type MarkdownIt from "markdown-it";
import { abbreviationDefinition } from "./block/abbreviation-definition.ts";
import { blankLine } from "./block/blank-line.ts";
import { blockExtensions } from "./block/block-extensions.ts";
import { blockHtml } from "./block/block-html.ts";
import { blockMath } from "./block/block-math.ts";
import { blockquote } from "./block/blockquote.ts";
import { codeblock } from "./block/codeblock.ts";
import { definitionList } from "./block/definition-list.ts";
import { eobMarker } from "./block/eob-marker.ts";
import { fencedCode, fencedCodeGfm } from "./block/fenced-code.ts";
import { footnoteDefinition } from "./block/footnote-definition.ts";
import {
	atxHeader,
	atxHeaderGfm,
	atxHeaderGfmQuirk,
	setextHeader,
} from "./block/header.ts";
import { horizontalRule } from "./block/horizontal-rule.ts";
import { linkDefinition } from "./block/link-definition.ts";
import { list } from "./block/list.ts";
import { paragraph, paragraphGfm } from "./block/paragraph.ts";
import { protectedBlockMath } from "./block/protected-math.ts";
import { table } from "./block/table.ts";
import { taskList } from "./block/task-list.ts";
import { type BlockRule, letterChain } from "./block-state.ts";
import { abbreviations } from "./core/abbreviations.ts";
import type { CoreRule } from "./core/document-of.ts";
import { gfmHeaderIds } from "./core/gfm-header-ids.ts";
import { hardBreaks } from "./core/hard-breaks.ts";
import { lower } from "./core/lower.ts";
import { number } from "./core/number.ts";
import { readBlocks } from "./core/read-blocks.ts";
import { readSpans } from "./core/read-spans.ts";
import { unusedFootnotes } from "./core/unused-footnotes.ts";
import { spanKinds } from "./math/kinds.ts";
import { codeRules } from "./render/code.ts";
import { mathRules } from "./render/math.ts";
import { renderRules } from "./render/rules.ts";
import { autolink } from "./span/autolink.ts";
import { codespan } from "./span/codespan.ts";
import { emphasis } from "./span/emphasis.ts";
import { escapedChars, escapedCharsGfm } from "./span/escaped-chars.ts";
import { footnoteMarker } from "./span/footnote-marker.ts";
import { htmlEntity } from "./span/html-entity.ts";
import { inlineMath } from "./span/inline-math.ts";
import { lineBreak } from "./span/line-break.ts";
import { link } from "./span/link.ts";
import { protectedMath } from "./span/protected-math.ts";
import { smartQuotes } from "./span/smart-quotes.ts";
import { spanExtensions } from "./span/span-extensions.ts";
import { spanHtml } from "./span/span-html.ts";
import { strikethrough } from "./span/strikethrough.ts";
import { typographicSymbols } from "./span/typographic-symbols.ts";
import type { SpanRule } from "./span-state.ts";
import type { KramdownSettings } from "./types.ts";

type MarkdownItInstance = InstanceType<typeof MarkdownIt>;
type Named<Rule> = readonly (readonly [name: string, rule: Rule] | false)[];

/** The rules for blocks, in the order in which they are tried. */
function blockRules(settings: KramdownSettings): Named<BlockRule> {
	const { options, protectMath, typographyOnly } = settings;
	if (typographyOnly) return [["block_html", blockHtml]];
	const gfm = options.input === "GFM";
	const quirk = gfm && options.gfm_quirks.includes("paragraph_end");
	return [
		["blank_line", blankLine],
		protectMath && ["protected_math", protectedBlockMath(spanKinds(settings))],
		["codeblock", codeblock],
		["codeblock_fenced", gfm ? fencedCodeGfm : fencedCode],
		["blockquote", blockquote],
		["atx_header", quirk ? atxHeaderGfmQuirk : gfm ? atxHeaderGfm : atxHeader],
		["horizontal_rule", horizontalRule],
		["list", gfm ? taskList : list],
		["definition_list", definitionList],
		["block_html", blockHtml],
		["setext_header", setextHeader],
		["block_math", blockMath],
		["table", table],
		["footnote_definition", footnoteDefinition],
		["link_definition", linkDefinition],
		["abbrev_definition", abbreviationDefinition],
		["block_extensions", blockExtensions],
		["eob_marker", eobMarker],
		["paragraph", quirk ? paragraphGfm : paragraph],
	];
}

/** Jekyll's SmartyPants parser. */
const typographyRules: Named<SpanRule> = [
	["smart_quotes", smartQuotes],
	["html_entity", htmlEntity],
	["typographic_syms", typographicSymbols],
	["span_html", spanHtml],
];

/** The rules for spans, in the order in which they are tried. */
function spanRules(settings: KramdownSettings): Named<SpanRule> {
	const { options, dollars, protectMath, typographyOnly } = settings;
	if (typographyOnly) return typographyRules;
	const gfm = options.input === "GFM";
	const plain = gfm && options.gfm_quirks.includes("no_auto_typographic");
	return [
		(dollars || protectMath) && [
			"protected_math",
			protectedMath(spanKinds(settings)),
		],
		["emphasis", emphasis],
		["codespan", codespan],
		["autolink", autolink],
		["span_html", spanHtml],
		["footnote_marker", footnoteMarker],
		["link", link],
		["smart_quotes", smartQuotes],
		["inline_math", inlineMath],
		["span_extensions", spanExtensions],
		["html_entity", htmlEntity],
		!plain && ["typographic_syms", typographicSymbols],
		!(gfm && options.hard_wrap) && ["line_break", lineBreak],
		["escaped_chars", gfm ? escapedCharsGfm : escapedChars],
		gfm && ["strikethrough", strikethrough],
	];
}

/** From the text to the tree, and from the tree to tokens. */
function coreRules(settings: KramdownSettings): Named<CoreRule> {
	const gfm = settings.options.input === "GFM";
	return [
		["blocks", readBlocks(settings)],
		["spans", readSpans],
		["unused_footnotes", unusedFootnotes],
		["abbreviations", abbreviations],
		gfm && ["hard_breaks", hardBreaks],
		gfm && ["header_ids", gfmHeaderIds],
		["number", number],
		["lower", lower],
	];
}

/** The block rules that may match where a letter begins the line; every other begins with a mark of its own. */
const rulesAtLetters: ReadonlySet<string> = new Set([
	"setext_header",
	"table",
	"paragraph",
]);

interface Ruler<Rule> {
	push(name: string, rule: Rule, options: { alt: string[] }): void;
	enableOnly(names: string[]): void;
}

/** Let a ruler have these rules and no others; their names begin with `kramdown_`, apart from markdown-it's own. */
function install<Rule>(ruler: Ruler<Rule>, rules: Named<Rule>): void {
	const present = rules.filter((rule) => rule !== false);
	for (const [name, rule] of present) {
		const alt = rulesAtLetters.has(name) ? [letterChain] : [];
		ruler.push(`kramdown_${name}`, rule, { alt });
	}
	ruler.enableOnly(present.map(([name]) => `kramdown_${name}`));
}

/**
 * kramdown's dialect as a markdown-it plugin: its rules take the place of markdown-it's own in all three rulers, its
 * HTML in the renderer.
 *
 * The block and span rules run on states of their own (`BlockState`, `SpanState`), by loops of their own.
 *
 * @see https://kramdown.gettalong.org/syntax.html
 */
export function kramdown(
	md: MarkdownItInstance,
	settings: KramdownSettings,
): void {
	// markdown-it types its rulers by its own states; the only loops that run these rules pass ours.
	install(md.block.ruler as unknown as Ruler<BlockRule>, blockRules(settings));
	install(md.inline.ruler as unknown as Ruler<SpanRule>, spanRules(settings));
	install(md.core.ruler, coreRules(settings));
	Object.assign(md.renderer.rules, renderRules, mathRules, codeRules(settings));
}
