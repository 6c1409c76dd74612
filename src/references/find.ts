import type { Token } from "markdown-it";
import type { MarkdownEnv } from "../markdown/types.ts";
import { ok, type Result } from "../result.ts";
import { citationKeys } from "./citation-key.ts";
import { findSections, type Section } from "./find-section.ts";
import { parseReference } from "./parse.ts";
import { type Block, readBlocks } from "./read-blocks.ts";
import { slice } from "./rich-text.ts";
import { splitEntries } from "./split-entry.ts";
import type { Reference, ReferenceGroup, ReferenceList } from "./types.ts";

export interface FindOptions {
	/** Read the whole text as one list even without a heading: for a list on its own (standard input). */
	readonly whole?: boolean;
	/** The parsed text's lines, for places within a line and for `raw` as written. */
	readonly lines?: readonly string[];
	/** Anchors that are taken already. */
	readonly taken?: ReadonlySet<string>;
}

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
	env: Pick<MarkdownEnv, "locate">,
	options: FindOptions = {},
): Result<ReferenceList[]> {
	const blocks = readBlocks(tokens);
	const sections = findSections(blocks);
	const found =
		sections.length === 0 && options.whole ? [wholeSection(blocks)] : sections;
	const keys = citationKeys(options.taken);
	return ok(found.map((section) => readSection(section, env, keys)));
}

const wholeSection = (blocks: readonly Block[]): Section => ({
	kind: "references",
	groups: [
		{
			entries: blocks.filter(
				(block) => block.kind !== "heading" && block.rich.text.trim() !== "",
			),
		},
	],
});

type Keys = ReturnType<typeof citationKeys>;
type Env = Pick<MarkdownEnv, "locate">;

function readSection(section: Section, env: Env, keys: Keys): ReferenceList {
	const first = section.heading ?? section.groups[0]?.entries[0];
	return {
		...(section.heading ? { heading: section.heading.rich.text.trim() } : {}),
		groups: section.groups.map(
			(group): ReferenceGroup => ({
				...(group.title
					? { title: group.title.rich.text.trim().replace(/[:：]$/, "") }
					: {}),
				references: group.entries.flatMap((block) =>
					readBlock(block, env, keys),
				),
			}),
		),
		location: env.locate(first?.line ?? 0),
	};
}

function readBlock(block: Block, env: Env, keys: Keys): Reference[] {
	return splitEntries(block.rich).map((range) => {
		const rich = slice(block.rich, range.start, range.end);
		const reading = parseReference(rich);
		const id = keys(reading.csl);
		return {
			id,
			raw: rich.text.trim(),
			csl: { id, ...reading.csl } as Reference["csl"],
			confidence: overall(reading.confidence),
			fieldConfidence: reading.confidence,
			location: env.locate(block.line),
		};
	});
}

/** A reference is as sure as the least sure of what identifies it. */
function overall(confidence: Readonly<Record<string, number>>): number {
	const named = ["title", "author", "issued", "container-title"]
		.map((name) => confidence[name])
		.filter((value) => value !== undefined);
	return named.length > 0 && confidence.title !== undefined
		? Math.min(...named)
		: 0;
}
