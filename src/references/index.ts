/** From a prose list to CSL and out again. */
export { joinBibliographies, type Library } from "./bibtex/library.ts";
export {
	type Bibliography,
	readBibliography,
} from "./bibtex/read-bibliography.ts";
export { checkReferences } from "./check/check-course.ts";
export { checkLinks } from "./check/check-links.ts";
export type { TagOptions } from "./cite/dress.ts";
export { findKey } from "./cite/find-key.ts";
export { listHeading } from "./cite/list-heading.ts";
export {
	type Cite,
	citesOf,
	parseDistillKeys,
	parsePandocCitation,
} from "./cite/parse-citation.ts";
export { hasPlaceholder, scholarPlaceholder } from "./cite/placeholders.ts";
export { resolveCitations } from "./cite/resolve-citations.ts";
export { readCslItems } from "./csl/read-csl-items.ts";
export { exportCslJson } from "./export/csl-json.ts";
export { exportBibtex, toBibtex } from "./export/csl-to-bibtex.ts";
export { exportRis } from "./export/csl-to-ris.ts";
export { type FindOptions, findReferenceLists } from "./find/find.ts";
export { parseReferenceText } from "./find/parse-text.ts";
export { richTextOf } from "./find/rich-text-of-tokens.ts";
export {
	type CitationStyle,
	citationStyles,
	formatCitation,
	formatCitationHtml,
	isStyle,
	styleNamed,
} from "./format/format-citation.ts";
export { type AlsoIn, addAlso, findElsewhere } from "./page/also-in.ts";
export { citationJsonLd } from "./page/citation-json-ld.ts";
export { coins } from "./page/coins.ts";
export {
	type EnhanceReferenceOptions,
	enhanceReferences,
} from "./page/enhance-references.ts";
export { type MarkOptions, markReferences } from "./page/mark.ts";
export {
	collectReadings,
	type Readings,
	type ReadingsGroup,
} from "./page/readings.ts";
export { type MenuOptions, renderMenu } from "./page/render-menu.ts";
export {
	collectWorks,
	type LectureReferences,
	referencesOf,
	type Work,
	withUniqueIds,
	workKeys,
} from "./page/works.ts";
export { parseReference, type Reading } from "./read/parse.ts";
export { plain, type RichText } from "./rich-text.ts";
export type { RenderTemplate } from "./scholar/jekyll-dress.ts";
export type { ScholarTag } from "./scholar/scholar-tags.ts";
export type * from "./types.ts";
