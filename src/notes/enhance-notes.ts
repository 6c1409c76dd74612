import type { Token } from "markdown-it";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { createLocator } from "../tokens/create-locator.ts";
import { outline, type Part } from "../tokens/outline.ts";
import { rewriteBlocks } from "../tokens/rewrite-blocks.ts";
import { serialize } from "../tokens/serialize.ts";
import { isVideoUrl } from "../video/parse-video-url.ts";
import type { Language } from "../words/index.ts";
import { readResourceLine } from "./find-resources.ts";
import { joinBars } from "./join-bars.ts";
import { kindOfWords } from "./kinds.ts";
import type { NotesOptions } from "./read-resource.ts";
import { renderNotes } from "./render-notes.ts";
import { rewriteLists } from "./rewrite-lists.ts";
import type { Notes } from "./types.ts";

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
 * A list of nothing but such links becomes one bar; neighbouring bars become one. A link within a sentence stays, and
 * so does every list of literature.
 *
 * @returns `notes/empty-address` for `[Lecture notes]()`.
 */
export function enhanceNotes(
	tokens: readonly Token[],
	env: MarkdownEnv,
	options: EnhanceNotesOptions = {},
): Result<EnhancedNotes> {
	const found: Notes[] = [];
	const diagnostics: Diagnostic[] = [];
	const locator = createLocator(env);
	const read = (
		parts: readonly Part[],
		heading: string,
		locate: (text: string) => SourceLocation,
	) => {
		if (!mayHold(parts, heading)) return undefined;
		const notes = readResourceLine(parts, locate, options);
		const bad = notes?.find(
			({ viewUrl, downloadUrl }) => !viewUrl && !downloadUrl,
		);
		if (bad) diagnostics.push(empty(bad));
		return bad ? undefined : notes;
	};
	const show = (notes: readonly Notes[] | undefined) => {
		found.push(...(notes ?? []));
		return notes && renderNotes(notes, options.language);
	};
	const isCandidate = (token: Token) => mayBeResource(token, options.language);
	const listed = rewriteLists(tokens, (lines, heading) => {
		if (!lines.every(({ children }) => children?.some(isCandidate)))
			return undefined;
		const notes = lines.map((line) =>
			read(outline(serialize(line.children ?? [])), heading, (text) =>
				locator(line, text),
			),
		);
		return notes.includes(undefined)
			? undefined
			: show(notes.flatMap((each) => each ?? []));
	});
	const rewritten = rewriteBlocks(listed, env, isCandidate, (parts, around) =>
		around.inList
			? undefined
			: show(read(parts, around.heading, around.locate)),
	);
	found.sort((one, other) => one.location.line - other.location.line);
	const lead = without(options.frontMatter ?? [], found);
	return ok(
		{
			tokens: joinBars(rewritten),
			notes: [...lead, ...found],
			leadHtml: renderNotes(lead, options.language),
		},
		diagnostics,
	);
}

/** Front matter's resources that the body does not link to. */
function without(named: readonly Notes[], found: readonly Notes[]): Notes[] {
	return named.filter(
		({ viewUrl, downloadUrl }) =>
			!found.some(
				(notes) =>
					notes.viewUrl === viewUrl && notes.downloadUrl === downloadUrl,
			),
	);
}

/** The longest link or label that can name a resource. */
const LONGEST = 80;

/** Whether a token has words for a resource; most of a course's links need not be looked at closer. */
function mayBeResource(
	{ type, content }: Token,
	language: Language | undefined,
): boolean {
	return (
		(type === "text" || type === "html_block") &&
		content.length <= LONGEST &&
		kindOfWords(content, language) !== undefined
	);
}

function mayHold(parts: readonly Part[], heading: string): boolean {
	const links = parts.filter((part) => part.kind === "link");
	return (
		links.length > 0 &&
		!LITERATURE.test(heading) &&
		!links.some(({ attributes }) => isVideoUrl(attributes.get("href") ?? ""))
	);
}

function empty(notes: Notes): Diagnostic {
	const message = `The link "${notes.label}" has no address.`;
	return diagnostic("notes/empty-address", message, notes.location);
}
