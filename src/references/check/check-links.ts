import type { Token } from "markdown-it";
import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { MarkdownEnv } from "../../markdown/types.ts";
import { createLocator, type Locator } from "../../tokens/create-locator.ts";
import { findSections } from "../find/find-section.ts";
import { type Block, readBlocks } from "../find/read-blocks.ts";

/**
 * Proofread the links of a document's reference lists, at their exact places. Empty ones and those with tracking
 * parameters are the business of `links`.
 *
 * @returns `references/broken-link`, with a fix where the address can only be one; `references/no-link`.
 */
export function checkLinks(
	tokens: readonly Token[],
	env: MarkdownEnv,
): Diagnostic[] {
	const locator = createLocator(env);
	return findSections(readBlocks(tokens)).flatMap(({ groups }) => {
		const blocks = groups.flatMap((group) => group.entries);
		return [
			...blocks
				.flatMap((block) => linksOf(tokens, block))
				.flatMap((link) => checkLink(link, locator)),
			...checkMissing(blocks, env),
		];
	});
}

interface Link {
	readonly inline: Token;
	readonly href: string;
}

function linksOf(tokens: readonly Token[], block: Block): Link[] {
	const found: Link[] = [];
	const end =
		block.kind === "row"
			? tokens.findIndex(
					(token, at) => at > block.index && token.type === "tr_close",
				)
			: block.index + 1;
	for (const inline of tokens.slice(block.index, end))
		for (const child of inline.children ?? [])
			if (child.type === "link_open")
				found.push({ inline, href: String(child.attrGet("href") ?? "") });
	return found;
}

function checkLink({ inline, href }: Link, locator: Locator): Diagnostic[] {
	const fault = faultOf(href);
	if (!fault) return [];
	const location = locator(inline, href);
	const { mended } = fault;
	return [
		diagnostic(
			"references/broken-link",
			`\`${href}\` ${fault.what}.`,
			location,
			{
				length: href.length,
				...(mended ? { fix: { length: href.length, text: mended } } : {}),
			},
		),
	];
}

interface Fault {
	readonly what: string;
	readonly mended?: string;
}

/** What is wrong with an address, and the right one where it can only be one. */
function faultOf(href: string): Fault | undefined {
	const quote = /(?:&quot;?|&amp;quot;?|%22|"|”|%E2%80%9D)+$/i.exec(href);
	if (quote)
		return {
			what: "ends in a quotation mark that is no part of an address",
			mended: href.slice(0, quote.index),
		};
	if (/^https?\/\/|^https?:\/[^/]|^ttps?:\/\//i.test(href))
		return {
			what: "has no `://` after the scheme",
			mended: href.replace(/^(?:h?ttp(s?)):?\/{1,2}/i, "http$1://"),
		};
	if (/^https?:\/\/https?(?::|\/)/i.test(href))
		return {
			what: "has its scheme twice",
			mended: href.replace(/^https?:\/\/(?=https?:\/\/)/i, ""),
		};
	if (
		/^https?:\/\//i.test(href) &&
		!/^https?:\/\/(?:[^/?#]*\.[^/?#.]{2,}|localhost|\[[^\]]+\])(?::\d+)?(?:[/?#]|$)/i.test(
			href,
		)
	)
		return { what: "has no host" };
	if (/^https?:\/\/\S*(?:%20|\s)https?:/i.test(href))
		return { what: "is two addresses" };
	return undefined;
}

/** References without a link where at least half of the list has one. */
function checkMissing(
	blocks: readonly Block[],
	env: MarkdownEnv,
): Diagnostic[] {
	const has = (block: Block): boolean =>
		block.rich.spans.some((span) => span.kind === "link") ||
		/https?:\/\/|\bdoi\b|arXiv|\bwww\.|ISBN|10\.\d{4,}\//i.test(
			block.rich.text,
		);
	const without = blocks.filter((block) => !has(block));
	if (without.length * 2 > blocks.length) return [];
	return without.map((block) =>
		diagnostic(
			"references/no-link",
			"This reference has no link; the others of the list have one.",
			env.locate(block.line),
		),
	);
}
