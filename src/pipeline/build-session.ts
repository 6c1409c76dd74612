import type { Session } from "../dependencies/index.ts";
import { createHighlighter, type Highlighter } from "../highlight/index.ts";

/** What the builds of one process lend each other. */
export interface BuildSession {
	/** What has been made, parsed. */
	readonly made: Session;
	/** Knows the grammars of all languages there have been. */
	readonly highlighter: Highlighter;
}

export function openBuildSession(): BuildSession {
	return { made: new Map(), highlighter: createHighlighter() };
}
