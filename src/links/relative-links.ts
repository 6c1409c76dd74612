import { escapeHtml, unescapeHtml } from "../html/escape.ts";
import { scanTags } from "../html/tags.ts";

/** Attributes that hold one address; `data-` ones are for the theme's own script. */
const ADDRESS =
	/(\s(?:href|src|poster|action|data|data-index|data-base)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;
const SRCSET = /(\s(?:srcset|imagesrcset)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;

/**
 * A page with addresses relative to itself, for a site that works from any folder and from `file://`.
 *
 * Only addresses that begin with `/` (and `baseurl`) change; where they end in `/`, `index.html` is added, for no
 * server will add it.
 *
 * @param pageUrl - The page's address below `baseurl`, `/lectures/one/` or `/lectures/one.html`.
 */
export function relativeLinks(
	html: string,
	pageUrl: string,
	baseurl = "",
): string {
	const change = (address: string) => relative(address, pageUrl, baseurl);
	let output = "";
	let from = 0;
	for (const { closing, start, end } of scanTags(html)) {
		if (closing) continue;
		const tag = html.slice(start, end);
		if (!/=\s*["'][^"']*\//.test(tag)) continue;
		const changed = changeTag(tag, change);
		if (changed === tag) continue;
		output += html.slice(from, start) + changed;
		from = end;
	}
	return output + html.slice(from);
}

function changeTag(tag: string, change: (address: string) => string): string {
	return tag
		.replace(ADDRESS, (whole, name: string, double, single) => {
			const address = unescapeHtml(double ?? single);
			const changed = change(address);
			return changed === address ? whole : `${name}"${escapeHtml(changed)}"`;
		})
		.replace(SRCSET, (_, name: string, double, single) => {
			const set = unescapeHtml(double ?? single);
			return `${name}"${escapeHtml(changeSet(set, change))}"`;
		});
}

function changeSet(set: string, change: (address: string) => string): string {
	return set
		.split(/,\s+/)
		.map((candidate) => {
			const [address = "", ...descriptor] = candidate.trim().split(/\s+/);
			return [change(address), ...descriptor].join(" ");
		})
		.join(", ");
}

function relative(address: string, pageUrl: string, baseurl: string): string {
	if (!address.startsWith("/") || address.startsWith("//")) return address;
	if (baseurl && !`${address}/`.startsWith(`${baseurl}/`)) return address;
	const [, path = "", rest = ""] =
		/^([^?#]*)(.*)$/s.exec(address.slice(baseurl.length)) ?? [];
	const target = (path || "/").replace(/\/$/, "/index.html");
	return `${fromTo(pageUrl, target)}${rest}`;
}

function fromTo(page: string, target: string): string {
	const here = page.split("/").slice(1, -1);
	const there = target.split("/").slice(1);
	let shared = 0;
	while (
		shared < here.length &&
		shared < there.length - 1 &&
		here[shared] === there[shared]
	)
		shared++;
	const up = "../".repeat(here.length - shared);
	return up + there.slice(shared).join("/") || "index.html";
}
