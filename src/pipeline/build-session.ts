import type { Session } from "../dependencies/index.ts";
import { createHighlighter, type Highlighter } from "../highlight/index.ts";
import { DocumentMemory } from "../jekyll/document-memory.ts";

/** What the builds of one process lend each other. */
export interface BuildSession {
	/** What has been made, parsed. */
	readonly made: Session;
	/** Documents as they were read. */
	readonly documents: DocumentMemory;
	/** Knows the grammars of all languages there have been. */
	readonly highlighter: Highlighter;
}

export function openBuildSession(): BuildSession {
	return {
		made: new Map(),
		documents: new DocumentMemory(),
		highlighter: createHighlighter(),
	};
}
