/** Any node of KaTeX's parse tree, also one that is only KaTeX's to read. */
export interface AnyNode {
	readonly type: string;
}

/** A node as KaTeX's parser would make it, for KaTeX to build. */
export function makeNode(
	type: string,
	fields: Readonly<Record<string, unknown>>,
): AnyNode {
	return Object.assign({ type, mode: "math" }, fields);
}
