import type { Token } from "markdown-it";
import type { Enhancement } from "../../config/types.ts";
import type { CourseDocument } from "../../course/types.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { MarkdownEnv } from "../../markdown/types.ts";
import { alignCells } from "../../tokens/align-cells.ts";
import { modernFootnotes } from "../../tokens/footnote-roles.ts";
import { cleanLinks } from "./clean-links.ts";
import { markUpReferences } from "./mark-up-references.ts";
import { showImages } from "./show-images.ts";
import { showNotes } from "./show-notes.ts";
import { showVideos } from "./show-videos.ts";
import type { Enhanced, EnhanceOptions, EnhanceStep } from "./types.ts";

/** Each after the other: a reference list is read before links in it could be taken for notes. */
const steps: readonly (readonly [Enhancement, EnhanceStep])[] = [
	["references", markUpReferences],
	["video", showVideos],
	["notes", showNotes],
	["images", showImages],
	["links", cleanLinks],
];

/**
 * Find a document's videos, notes and references in its tokens and front matter, and mark up those that are turned on.
 *
 * Pure: the given tokens stay as they are.
 */
export function enhance(
	tokens: readonly Token[],
	document: CourseDocument,
	env: MarkdownEnv,
	options: EnhanceOptions,
): { value: Enhanced; diagnostics: Diagnostic[] } {
	const aligned = options.isStrict ? alignCells(tokens) : [...tokens];
	const isModern = options.isStrict || options.hasModernFootnotes;
	let value: Enhanced = {
		tokens: isModern ? modernFootnotes(aligned) : aligned,
		videos: [],
		notes: [],
		references: [],
		leadHtml: "",
		links: [],
		variants: [],
	};
	const diagnostics: Diagnostic[] = [];
	for (const [name, step] of steps) {
		if (!options.on.has(name)) continue;
		const result = step(value, document, env, options);
		diagnostics.push(...result.diagnostics);
		value = { ...value, ...result.value };
	}
	return { value, diagnostics };
}
