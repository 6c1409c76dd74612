import type { Token } from "markdown-it";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { createLocator } from "../tokens/create-locator.ts";
import { attributesOf, mapTags, withAttributes } from "../tokens/map-tags.ts";
import { cleanAddress } from "./clean-address.ts";
import { linkBareAddresses } from "./link-bare-addresses.ts";

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

/**
 * Make links of a body's bare addresses and clean its links: no tracking parameters, `https` where the host is known to serve it, `rel="noopener"` where a
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
	const locator = createLocator(env);
	const change = (token: Token, block: Token): Token => {
		const written = attributesOf(token);
		const name = written.has("href") ? "href" : "src";
		const address = written.get(name);
		if (address === undefined) return token;
		const cleaned = options.keep ? address : cleanAddress(address);
		const rel = relOf(written);
		const within = isWithinSite(address);
		if (within || cleaned !== address) {
			const location = locator(block, address.trim() || "]()");
			if (within) places.push({ address, location });
			const said = say(name, address, cleaned, location);
			if (said) diagnostics.push(said);
		}
		if (cleaned === address && rel === written.get("rel")) return token;
		return withAttributes(token, {
			...Object.fromEntries(written),
			[name]: cleaned,
			rel,
		});
	};
	const linked = options.keep ? tokens : linkBareAddresses(tokens);
	const changed = mapTags(linked, isLinking, change);
	return ok({ tokens: changed, places }, diagnostics);
}

const LINKING = new Set(["a", "img", "area"]);

function isLinking({ type, tag }: Token): boolean {
	if (type === "link_open" || type === "image") return true;
	return (type === "html_open" || type === "html_void") && LINKING.has(tag);
}

function isWithinSite(address: string): boolean {
	return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

function say(
	name: "href" | "src",
	address: string,
	cleaned: string,
	location: SourceLocation,
): Diagnostic | undefined {
	if (name === "href" && !address.trim())
		return diagnostic("links/empty", "This link has no address.", location);
	if (cleaned === address) return undefined;
	const message = `"${address}" became "${cleaned}".`;
	return diagnostic("links/rewritten", message, location, {
		length: address.length,
		fix: { length: address.length, text: cleaned },
	});
}

/** A page in a new window could steer the one it was opened from. */
function relOf(written: ReadonlyMap<string, string>): string | undefined {
	const words = new Set(
		(written.get("rel") ?? "").split(/\s+/).filter(Boolean),
	);
	if (written.get("target") !== "_blank" || words.has("noreferrer"))
		return written.get("rel");
	return [...words.add("noopener")].join(" ");
}
