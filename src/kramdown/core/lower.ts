import type { Lowering } from "../lower/block-tokens.ts";
import { lowerChildren } from "../lower/lower-blocks.ts";
import { type CoreRule, documentOf } from "./document-of.ts";

/** Turn the finished tree into markdown-it's tokens. */
export const lower: CoreRule = (state) => {
	const document = documentOf(state.env);
	const lowering: Lowering = {
		md: state.md,
		document,
		tokens: state.tokens,
	};
	lowerChildren(lowering, document.root, 0);
};
