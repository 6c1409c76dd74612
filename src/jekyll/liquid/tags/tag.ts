import type { Node } from "../runtime/node.ts";
import type { TagToken } from "../syntax/tag-token.ts";
import type { TemplateParser } from "../syntax/template-parser.ts";

/** Makes the node of a tag; throws `liquid/syntax` where its markup has no meaning. Blocks read on to their end. */
export type TagParser = (
	tag: TagToken,
	parser: TemplateParser,
) => Node | undefined;

/** Tags by their names. */
export type TagTable = ReadonlyMap<string, TagParser>;
