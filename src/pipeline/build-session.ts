import { keptPatterns } from "../code-cache/kept-patterns.ts";
import {
	type FingerprintMemory,
	openFingerprintMemory,
	type Session,
} from "../dependencies/index.ts";
import { createHighlighter, type Highlighter } from "../highlight/index.ts";
import { DocumentMemory } from "../jekyll/document-memory.ts";
import { type LinkMemory, openLinkMemory } from "../links/index.ts";
import { openPageMemory, type PageMemory } from "../page/index.ts";
import { openSearchMemory, type SearchMemory } from "../site/index.ts";
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
	/** What lists say of documents. */
	readonly pages: PageMemory;
	/** Hashes of front matter. */
	readonly matters: WeakMap<object, string>;
	/** The words of documents, for the search index. */
	readonly search: SearchMemory;
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
		pages: openPageMemory(),
		matters: new WeakMap(),
		search: openSearchMemory(),
		highlighter: createHighlighter(keptPatterns()),
		unpictured: new Set(),
	};
}
