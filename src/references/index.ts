/** From a prose list to CSL and out again. */
export { joinBibliographies, type Library } from "./bibtex/library.ts";
export {
	type Bibliography,
	readBibliography,
} from "./bibtex/read-bibliography.ts";
export { checkReferences } from "./check/check-course.ts";
export { lectureNumber } from "./check/check-headings.ts";
export { checkLinks } from "./check/check-links.ts";
export type { TagOptions } from "./cite/dress.ts";
export { findKey } from "./cite/find-key.ts";
export {
	type Cite,
	citesOf,
	parseDistillKeys,
	parsePandocCitation,
} from "./cite/parse-citation.ts";
export { hasPlaceholder, scholarPlaceholder } from "./cite/placeholders.ts";
export { resolveCitations } from "./cite/resolve-citations.ts";
export {
	type EnhanceReferenceOptions,
	enhanceReferences,
} from "./enhance-references.ts";
export { exportCslJson } from "./export/csl-json.ts";
export { exportBibtex, toBibtex } from "./export/csl-to-bibtex.ts";
export { exportRis } from "./export/csl-to-ris.ts";
export { type FindOptions, findReferenceLists } from "./find.ts";
export {
	type CitationStyle,
	citationStyles,
	formatCitation,
	formatCitationHtml,
	isStyle,
	styleNamed,
} from "./format/format-citation.ts";
export { type MarkOptions, markReferences } from "./mark.ts";
export { type AlsoIn, addAlso, findElsewhere } from "./page/also-in.ts";
export { citationJsonLd } from "./page/citation-json-ld.ts";
export { coins } from "./page/coins.ts";
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
export { parseReference, type Reading } from "./parse.ts";
export { parseReferenceText } from "./parse-text.ts";
export { plain, type RichText } from "./rich-text.ts";
export { richTextOf } from "./rich-text-of-tokens.ts";
export type { RenderTemplate } from "./scholar/jekyll-dress.ts";
export type { ScholarTag } from "./scholar/scholar-tags.ts";
export type * from "./types.ts";
