import {
	beginsAsEntry,
	hasEvidence,
	hasStrongEvidence,
	isCredit,
	isMaterial,
	LONGEST_ENTRY,
} from "./evidence.ts";
import { type HeadingKind, headingKind } from "./headings.ts";
import type { Block } from "./read-blocks.ts";
import { splitEntries } from "./split-entry.ts";

/** Blocks that belong together as one list. */
export interface Section {
	/** The block that announces it. */
	readonly heading?: Block;
	readonly kind: HeadingKind | "shape";
	readonly groups: readonly SectionGroup[];
}

export interface SectionGroup {
	readonly title?: Block;
	readonly entries: readonly Block[];
}

/** The reference lists of a document: those a heading announces, or else runs of blocks that look like references. */
export function findSections(blocks: readonly Block[]): Section[] {
	const announced = findAnnounced(blocks);
	return announced.length > 0 ? announced : findByShape(blocks);
}

/** A line of nothing but bold, or bold and a colon, stands as a heading of the lowest level. */
function boldHeading(block: Block): boolean {
	if (block.kind !== "paragraph" || block.rich.text.length > 120) return false;
	const text = block.rich.text.trim();
	const [span, ...others] = block.rich.spans.filter(
		(each) => each.kind === "strong",
	);
	return (
		span !== undefined &&
		others.length === 0 &&
		!block.rich.spans.some((each) => each.kind === "link") &&
		text.slice(span.end - span.start).replace(/[:：.\s]/g, "") === ""
	);
}

function levelOf(block: Block): number | undefined {
	if (block.kind === "heading") return block.level;
	return boldHeading(block) ? 7 : undefined;
}

function findAnnounced(blocks: readonly Block[]): Section[] {
	const sections: Section[] = [];
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at];
		if (!block) break;
		const level = levelOf(block);
		const kind = level === undefined ? undefined : headingKind(block.rich.text);
		if (!kind || level === undefined) continue;
		const end = sectionEnd(blocks, at + 1, level);
		const section = {
			heading: block,
			kind,
			groups: readGroups(blocks.slice(at + 1, end), kind, level),
		};
		if (section.groups.some((group) => group.entries.length > 0))
			sections.push(section);
		if (section.groups.length > 0) at = end - 1;
	}
	return sections;
}

/** A section goes on to the next heading of its level or a higher one; under bold, to a rule or heading. */
function sectionEnd(
	blocks: readonly Block[],
	from: number,
	level: number,
): number {
	for (let at = from; at < blocks.length; at++) {
		const block = blocks[at];
		if (!block) break;
		if (block.kind === "heading" && block.level <= level) return at;
		if (level === 7 && (block.kind === "rule" || boldHeading(block))) return at;
	}
	return blocks.length;
}

/** `_Prompting_`, `#### Academic Papers`, `**Tutorials:**`: what names the entries after it. */
function isGroupTitle(block: Block, level: number): boolean {
	const own = levelOf(block);
	if (own !== undefined) return own > level || own === 7;
	if (block.kind !== "paragraph" || block.rich.text.length > 100) return false;
	const text = block.rich.text.trim();
	return (
		block.rich.spans.some(
			(span) =>
				span.kind === "emphasis" &&
				span.end - span.start >= text.replace(/[:.]$/, "").length,
		) && !/\d{4}/.test(text)
	);
}

function readGroups(
	blocks: readonly Block[],
	kind: HeadingKind,
	level: number,
): SectionGroup[] {
	const groups: { title?: Block; entries: Block[] }[] = [{ entries: [] }];
	for (const block of blocks) {
		if (block.footnote && !areFootnotes(groups, block)) continue;
		if (isGroupTitle(block, level)) groups.push({ title: block, entries: [] });
		else if (isEntry(block, kind)) groups.at(-1)?.entries.push(block);
	}
	return groups.filter((group) => group.entries.length > 0);
}

/** Footnotes stand at the page's end, below its last heading; they are the list only where it has nothing else. */
const areFootnotes = (
	groups: readonly { readonly entries: readonly Block[] }[],
	block: Block,
): boolean =>
	hasStrongEvidence(block.rich) &&
	groups.every(({ entries }) => entries.every((entry) => entry.footnote));

/** Whether a block within an announced section is a reference rather than a sentence about them. */
function isEntry(block: Block, kind: HeadingKind): boolean {
	if (
		block.kind === "heading" ||
		block.kind === "rule" ||
		block.rich.text.trim() === ""
	)
		return false;
	if (isCredit(block.rich.text) || isMaterial(block.rich)) return false;
	if (block.rich.text.length > LONGEST_ENTRY)
		return splitEntries(block).length > 1;
	if (block.kind === "item" || block.kind === "row")
		return (
			hasEvidence(block.rich) ||
			(kind === "references" && block.rich.text.length > 8)
		);
	if (kind === "references") return hasEvidence(block.rich) && !isProse(block);
	return hasStrongEvidence(block.rich) && !isProse(block);
}

/** A paragraph that speaks about readings: long, with small links inside sentences. */
function isProse(block: Block): boolean {
	const { text, spans } = block.rich;
	if (
		/^(?:these|this|the following|here|we|you|for|see|in this|note|a list|below)\b/i.test(
			text,
		) &&
		!/^(?:The|This|For|In)\s\p{Lu}/u.test(text) &&
		!/\((?:1[5-9]|20)\d\d\)/.test(text)
	)
		return !spans.some((span) => span.kind === "link" && span.start === 0);
	return false;
}

const FEWEST = 3;

/** Runs of at least three neighbouring blocks that cannot be anything else than references. */
function findByShape(blocks: readonly Block[]): Section[] {
	const sections: Section[] = [];
	let run: Block[] = [];
	const flush = (): void => {
		if (run.length >= FEWEST)
			sections.push({ kind: "shape", groups: [{ entries: run }] });
		run = [];
	};
	for (const block of blocks) {
		if (
			block.kind !== "heading" &&
			!block.quoted &&
			block.rich.text.length < 700 &&
			hasStrongEvidence(block.rich) &&
			beginsAsEntry(block.rich)
		)
			run.push(block);
		else flush();
	}
	flush();
	return sections;
}
