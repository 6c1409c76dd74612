import type { Token } from "markdown-it";
import type { MarkdownEnv } from "../markdown/types.ts";
import { ok, type Result } from "../result.ts";
import type { Part } from "../tokens/outline.ts";
import { rewriteBlocks, type Surroundings } from "../tokens/rewrite-blocks.ts";
import { isVideoUrl } from "../video/parse-video-url.ts";
import { readResourceLine } from "./find-resources.ts";
import { joinBars } from "./join-bars.ts";
import type { NotesOptions } from "./read-resource.ts";
import { renderNotes } from "./render-notes.ts";
import type { Notes } from "./types.ts";
import { unwrapLists } from "./unwrap-lists.ts";

export interface EnhanceNotesOptions extends NotesOptions {
	/** The resources of the front matter (`readFrontMatterNotes`). */
	readonly frontMatter?: readonly Notes[];
}

export interface EnhancedNotes {
	readonly tokens: Token[];
	/** Front matter's first, then the body's in their order. */
	readonly notes: readonly Notes[];
	/** The bar of those that the body does not link to, to stand above it; may be empty. */
	readonly leadHtml: string;
}

const LITERATURE =
	/reference|reading|bibliograph|literatur|papers?\b|referenc|文献|tham khảo/i;

/**
 * Find a body's links to notes, slides and code that stand alone on a line, and put a resource bar in their place.
 * A list of nothing but such links becomes one bar; neighbouring bars become one. A link within a sentence stays.
 */
export function enhanceNotes(
	tokens: readonly Token[],
	env: MarkdownEnv,
	options: EnhanceNotesOptions = {},
): Result<EnhancedNotes> {
	const found: Notes[] = [];
	const rewritten = rewriteBlocks(tokens, env.locate, (html, parts, around) => {
		if (html.startsWith("<!--") || !mayHold(parts, around)) return undefined;
		const notes = readResourceLine(parts, around.locate, options);
		found.push(...(notes ?? []));
		return notes && renderNotes(notes);
	});
	const named = options.frontMatter ?? [];
	const lead = named.filter(
		({ viewUrl }) => !found.some((notes) => notes.viewUrl === viewUrl),
	);
	return ok({
		tokens: joinBars(unwrapLists(rewritten)),
		notes: [...lead, ...found],
		leadHtml: renderNotes(lead),
	});
}

function mayHold(parts: readonly Part[], around: Surroundings): boolean {
	return (
		!LITERATURE.test(around.heading) &&
		parts.some((part) => part.kind === "link") &&
		!parts.some((part) => part.kind === "link" && leadsToVideo(part.attributes))
	);
}

function leadsToVideo(attributes: ReadonlyMap<string, string>): boolean {
	return isVideoUrl(attributes.get("href") ?? "");
}
