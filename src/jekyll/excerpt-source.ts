import type { SiteConfig } from "../config/types.ts";

const LINK_DEFINITION = /^ {0,3}(\[[^\]\n]+\])(:.+)$/gm;
const TAG = /\{%-?\s*(\w+)/g;

/** Tags that stand before an excerpt's end and have an end tag of their own. */
const BLOCKS = new Set(
	"capture case comment for if ifchanged raw tablerow unless highlight details".split(
		" ",
	),
);

/**
 * The part of a body that is its excerpt: up to the separator, with the link definitions it uses from the rest.
 *
 * A Liquid block that the separator cuts is closed.
 *
 * @returns `undefined` where front matter has an `excerpt` of its own, or excerpts are switched off.
 */
export function excerptSourceOf(
	body: string,
	data: Readonly<Record<string, unknown>>,
	config: SiteConfig,
): string | undefined {
	const separator = separatorOf(data, config);
	if (separator === "" || (data.excerpt ?? false) !== false) return undefined;
	const end = body.indexOf(separator);
	const tail = end < 0 ? "" : body.slice(end + separator.length);
	if (tail === "") return end < 0 ? body : body.slice(0, end);
	const head = closeBlocks(body.slice(0, end));
	const definitions = definitionsFor(head, tail);
	return definitions.length ? `${head}\n\n${definitions.join("\n")}` : head;
}

/** What stands between an excerpt and the rest; nothing where excerpts are switched off. */
export function separatorOf(
	data: Readonly<Record<string, unknown>>,
	config: SiteConfig,
): string {
	return String(data.excerpt_separator ?? config.excerpt_separator ?? "");
}

function closeBlocks(head: string): string {
	if (!head.includes("{%")) return head;
	const open = [...head.matchAll(TAG)]
		.map((match) => match[1] ?? "")
		.filter((name) => BLOCKS.has(name))
		.filter((name) => !new RegExp(`\\{%-?\\s*end${name}\\b`).test(head));
	return open.reduceRight((text, name) => `${text}\n{% end${name} %}`, head);
}

function definitionsFor(head: string, tail: string): string[] {
	if (!head.includes("[")) return [];
	return [...tail.matchAll(LINK_DEFINITION)]
		.filter((match) => head.includes(match[1] ?? ""))
		.map((match) => `${match[1]}${match[2]}`);
}
