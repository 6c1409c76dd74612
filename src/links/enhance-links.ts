import type { Token } from "markdown-it";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { readAttributes, writeAttributes } from "../html/attributes.ts";
import { scanTags } from "../html/tags.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { copyToken } from "../tokens/copy-token.ts";
import { locateText } from "../tokens/locate-text.ts";
import { cleanAddress } from "./clean-address.ts";

/** A link of a body as its author wrote it, and where. */
export interface WrittenLink {
	readonly address: string;
	readonly location: SourceLocation;
}

export interface EnhancedLinks {
	readonly tokens: Token[];
	/** Links and images within the site, for `checkLinks` to report where they are written. */
	readonly places: readonly WrittenLink[];
}

export interface EnhanceLinkOptions {
	/** `links: keep`: addresses stay as they are written. */
	readonly keep?: boolean;
}

type Attributes = Readonly<Record<string, string>>;
type Change = (attributes: Attributes, token: Token) => Attributes;

/**
 * Clean a body's links: no tracking parameters, `https` where the host is known to serve it, `rel="noopener"` where a
 * new window opens.
 *
 * @returns `links/rewritten` for each address that changed, `links/empty` for each link without one.
 */
export function enhanceLinks(
	tokens: readonly Token[],
	env: MarkdownEnv,
	options: EnhanceLinkOptions = {},
): Result<EnhancedLinks> {
	const places: WrittenLink[] = [];
	const diagnostics: Diagnostic[] = [];
	const changeIn =
		(block: Token): Change =>
		(attributes) => {
			const address = attributes.href ?? attributes.src;
			if (address === undefined) return attributes;
			const location = locateText(block, address, env.locate);
			if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
				places.push({ address, location });
			if (attributes.href !== undefined && !address.trim())
				diagnostics.push(
					diagnostic("links/empty", "This link has no address.", location),
				);
			const cleaned = options.keep ? address : cleanAddress(address);
			if (cleaned !== address)
				diagnostics.push(rewritten(address, cleaned, location));
			return withAddress(attributes, cleaned);
		};
	const changed = tokens.map((token) => rewriteToken(token, changeIn(token)));
	return ok({ tokens: changed, places }, diagnostics);
}

function rewritten(address: string, cleaned: string, location: SourceLocation) {
	const message = `"${address}" became "${cleaned}".`;
	return diagnostic("links/rewritten", message, location, {
		length: address.length,
		fix: { length: address.length, text: cleaned },
	});
}

function withAddress(attributes: Attributes, address: string): Attributes {
	const name = attributes.href === undefined ? "src" : "href";
	const opens = name === "href" && attributes.target === "_blank";
	const rel = new Set((attributes.rel ?? "").split(/\s+/).filter(Boolean));
	if (opens) rel.add("noopener");
	return {
		...attributes,
		[name]: address,
		...(rel.size > 0 && { rel: [...rel].join(" ") }),
	};
}

/** Facades and bars are Lectern's own: their addresses are already as they should be. */
const OWN = /^<(?:figure|ul|span)[^>]*class="lectern-/;

function rewriteToken(token: Token, change: Change): Token {
	if (token.type === "html_block")
		return OWN.test(token.content) ? token : rewriteHtml(token, change);
	if (!token.children) return token;
	let touched = false;
	const children = token.children.map((child) => {
		const made = rewriteChild(child, change);
		touched ||= made !== child;
		return made;
	});
	return touched ? copyToken(token, { children }) : token;
}

function rewriteChild(token: Token, change: Change): Token {
	if (token.type === "html_inline") return rewriteHtml(token, change);
	if (token.type !== "link_open" && token.type !== "image") return token;
	const before: Attributes = Object.fromEntries(
		(token.attrs ?? []).map(([name, value]) => [name, String(value)]),
	);
	const after = change(before, token);
	return sameAttributes(before, after)
		? token
		: copyToken(token, { attrs: Object.entries(after) });
}

function sameAttributes(before: Attributes, after: Attributes): boolean {
	return Object.entries(after).every(([name, value]) => before[name] === value);
}

const LINKING = new Set(["a", "img", "area"]);

function rewriteHtml(token: Token, change: Change): Token {
	let html = "";
	let from = 0;
	for (const { name, closing, start, end } of scanTags(token.content)) {
		if (closing || !LINKING.has(name)) continue;
		const written = token.content.slice(start, end);
		const before = Object.fromEntries(readAttributes(written));
		const after = change(before, token);
		if (sameAttributes(before, after)) continue;
		const close = /\/>$/.test(written) ? " />" : ">";
		html += `${token.content.slice(from, start)}<${name}${writeAttributes(after)}${close}`;
		from = end;
	}
	return from === 0
		? token
		: copyToken(token, { content: html + token.content.slice(from) });
}
