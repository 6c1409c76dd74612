import { keptPatterns } from "../code-cache/kept-patterns.ts";
import {
	type FingerprintMemory,
	openFingerprintMemory,
	type Session,
} from "../dependencies/index.ts";
import { createHighlighter, type Highlighter } from "../highlight/index.ts";
import { DocumentMemory } from "../jekyll/document-memory.ts";
import { type LinkMemory, openLinkMemory } from "../links/index.ts";
import type { BaseMemory } from "./bases.ts";

/** What the builds of one process lend each other. */
export interface BuildSession {
	/** What has been made, parsed. */
	readonly made: Session;
	/** Documents as they were read. */
	readonly documents: DocumentMemory;
	/** What the links of pages mean. */
	readonly links: LinkMemory;
	/** Hashes of documents that are as they were read, by their front matter. */
	readonly bases: BaseMemory;
	/** What documents say of themselves. */
	readonly fingerprints: FingerprintMemory;
	/** Knows the grammars of all languages there have been. */
	readonly highlighter: Highlighter;
	/** Videos whose thumbnails there was no getting. */
	readonly unpictured: Set<string>;
}

export function openBuildSession(): BuildSession {
	return {
		made: new Map(),
		links: openLinkMemory(),
		bases: new WeakMap(),
		fingerprints: openFingerprintMemory(),
		documents: new DocumentMemory(),
		highlighter: createHighlighter(keptPatterns()),
		unpictured: new Set(),
	};
}
