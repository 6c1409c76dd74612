import type { Token } from "markdown-it";
import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { MarkdownEnv } from "../../markdown/types.ts";
import { ok, type Result } from "../../result.ts";
import type { SourceLocation } from "../../source/types.ts";
import { citationKeys } from "../citation-key.ts";
import { repeatAuthors } from "../names/repeated-authors.ts";
import { parseReference, type Reading } from "../read/parse.ts";
import { type Range, slice } from "../rich-text.ts";
import type {
	CslItem,
	Reference,
	ReferenceGroup,
	ReferenceList,
} from "../types.ts";
import { findSections, type Section } from "./find-section.ts";
import { type Block, readBlocks } from "./read-blocks.ts";
import { createSourceOf, type SourceOf } from "./source-of.ts";
import { splitEntries } from "./split-entry.ts";

export interface FindOptions {
	/** Read the whole text as one list where no heading announces one: for a list on its own (standard input). */
	readonly whole?: boolean;
	/** Anchors that are taken already. */
	readonly taken?: ReadonlySet<string>;
}

type Env = Pick<MarkdownEnv, "locate" | "text">;

/**
 * Find a document's reference lists in its tokens and read every entry into CSL.
 *
 * Pure: the tokens stay as they are; `markReferences` marks them up.
 *
 * @param env - Only `locate` is asked, for the entries' places.
 * @returns The lists in document order; empty if there are none. An entry that could not be read whole keeps
 *   what was not understood as its `note`, with the information `references/not-understood`.
 */
export function findReferenceLists(
	tokens: readonly Token[],
	env: Env,
	options: FindOptions = {},
): Result<ReferenceList[]> {
	const blocks = readBlocks(tokens);
	const sections = findSections(blocks);
	const found =
		options.whole && !sections.some((section) => section.heading)
			? [wholeSection(blocks)]
			: sections;
	const reader: Reader = {
		env,
		sourceOf: createSourceOf(blocks, env.text),
		keys: citationKeys(options.taken),
		diagnostics: [],
	};
	const lists = found.map((section) => readSection(section, reader));
	return ok(
		lists.filter((list) => list.groups.length > 0),
		reader.diagnostics,
	);
}

interface Reader {
	readonly env: Env;
	readonly sourceOf: SourceOf;
	readonly keys: (csl: Partial<CslItem>) => string;
	readonly diagnostics: Diagnostic[];
}

/** Every block that is no heading, as one list. */
const wholeSection = (blocks: readonly Block[]): Section => ({
	kind: "references",
	groups: [
		{
			entries: blocks.filter(
				(block) => block.kind !== "heading" && block.rich.text.trim() !== "",
			),
		},
	].filter((group) => group.entries.length > 0),
});

function readSection(section: Section, reader: Reader): ReferenceList {
	const first = section.heading ?? section.groups[0]?.entries[0];
	return {
		...(section.heading ? { heading: section.heading.rich.text.trim() } : {}),
		groups: section.groups.map(
			(group): ReferenceGroup => ({
				...(group.title
					? { title: group.title.rich.text.trim().replace(/[:：]$/, "") }
					: {}),
				references: readEntries(group.entries, reader),
			}),
		),
		location: reader.env.locate(first?.line ?? 0),
	};
}

interface Entry {
	readonly reading: Reading;
	readonly raw: string;
	readonly location: SourceLocation;
}

function readEntries(blocks: readonly Block[], reader: Reader): Reference[] {
	const entries = blocks.flatMap((block) => readBlock(block, reader));
	return repeatAuthors(entries).map((entry) => toReference(entry, reader));
}

function readBlock(block: Block, { env, sourceOf }: Reader): Entry[] {
	const ranges = splitEntries(block);
	return ranges.map((range) => ({
		reading: parseReference(slice(block.rich, range.start, range.end)),
		raw:
			ranges.length === 1
				? sourceOf(block)
				: block.rich.text.slice(range.start, range.end).trim(),
		location: env.locate(block.line + linesBefore(block, range)),
	}));
}

const linesBefore = (block: Block, range: Range): number =>
	block.rich.breaks.filter(
		({ at, isLine }) => isLine && at <= range.start && range.start > 0,
	).length;

function toReference(
	{ reading, raw, location }: Entry,
	reader: Reader,
): Reference {
	const id = reader.keys(reading.csl);
	if (reading.unread)
		reader.diagnostics.push(
			diagnostic(
				"references/not-understood",
				`Not understood in this reference, kept as its note: “${shorten(reading.unread)}”.`,
				location,
			),
		);
	return {
		id,
		raw,
		csl: { id, ...reading.csl } as CslItem,
		confidence: overall(reading.confidence),
		fieldConfidence: reading.confidence,
		location,
	};
}

const shorten = (text: string): string =>
	text.length > 120 ? `${text.slice(0, 119)}…` : text;

const telling = ["title", "author", "issued", "container-title"];

/** A reference is as sure as the least sure of what identifies it. */
function overall(confidence: Readonly<Record<string, number>>): number {
	if (confidence.title === undefined) return 0;
	return Math.min(...telling.map((name) => confidence[name] ?? 1));
}
