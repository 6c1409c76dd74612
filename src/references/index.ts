/** From a prose list to CSL and out again. */
export { type FindOptions, findReferenceLists } from "./find.ts";
export { type MarkOptions, markReferences } from "./mark.ts";
export { parseReference, type Reading } from "./parse.ts";
export { plain, type RichText } from "./rich-text.ts";
export { richTextOf } from "./rich-text-of-tokens.ts";
export type * from "./types.ts";
