import { attributePattern, findAttributes } from "../html/find-attributes.ts";

/** What a page offers to links, and where its own lead; small enough to keep between builds. */
export interface PageLinks {
	/** `id` of every element, `name` of every `<a>`. */
	readonly anchors: readonly string[];
	/** Addresses within the site (and those without a host), each once. */
	readonly addresses: readonly string[];
}

const WANTED = attributePattern(["id", "name", "href", "src"]);
const OTHER = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/** `<use href="#part">` and its like point into drawings. */
const LINKING = new Set(["a", "area", "link"]);

/** Read a page's anchors and addresses from its HTML. */
export function collectLinks(html: string): PageLinks {
	const anchors = new Set<string>();
	const addresses = new Set<string>();
	for (const { name, value, tag } of findAttributes(html, WANTED)) {
		const text = value.trim();
		if (!text) continue;
		if (name === "id" || (name === "name" && tag === "a")) anchors.add(value);
		else if (name === "src" || (name === "href" && LINKING.has(tag)))
			addresses.add(text);
	}
	return detached({
		anchors: [...anchors],
		addresses: [...addresses].filter((address) => !OTHER.test(address)),
	});
}

/** A copy: V8 cuts texts by pointing into the whole, so that one link would keep its page in memory. */
function detached(links: PageLinks): PageLinks {
	return JSON.parse(JSON.stringify(links)) as PageLinks;
}
