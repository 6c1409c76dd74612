import type { Node } from "../runtime/node.ts";
import type { TagToken } from "./tag-token.ts";

/** The inside of a block, and the tag that ended it; none where the text ended first. */
export interface Body {
	readonly nodes: readonly Node[];
	readonly blank: boolean;
	readonly end?: TagToken;
}
