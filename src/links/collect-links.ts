import { readAttributes } from "../html/attributes.ts";
import { scanTags } from "../html/tags.ts";

/** What a page offers to links, and where its own lead; small enough to keep between builds. */
export interface PageLinks {
	/** `id` of every element, `name` of every `<a>`. */
	readonly anchors: readonly string[];
	/** Addresses within the site (and those without a host), each once. */
	readonly addresses: readonly string[];
}

const WORTH = /\s(?:id|name|href|src)\s*=/i;
const OTHER = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Read a page's anchors and addresses from its HTML. */
export function collectLinks(html: string): PageLinks {
	const anchors = new Set<string>();
	const addresses = new Set<string>();
	for (const { name, closing, start, end } of scanTags(html)) {
		if (closing) continue;
		const tag = html.slice(start, end);
		if (!WORTH.test(tag)) continue;
		const attributes = readAttributes(tag);
		const anchor =
			attributes.get("id") ?? (name === "a" ? attributes.get("name") : "");
		if (anchor) anchors.add(anchor);
		const address =
			attributes.get(name === "a" || name === "area" ? "href" : "src") ??
			(name === "link" ? attributes.get("href") : undefined);
		if (address?.trim() && !OTHER.test(address.trim()))
			addresses.add(address.trim());
	}
	return { anchors: [...anchors], addresses: [...addresses] };
}
