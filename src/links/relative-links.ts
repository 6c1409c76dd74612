import { escapeHtml } from "../html/escape.ts";
import { attributePattern, findAttributes } from "../html/find-attributes.ts";

/** Attributes that hold addresses; `data-` ones are for the theme's own script. */
const WANTED = attributePattern([
	"href",
	"src",
	"srcset",
	"imagesrcset",
	"poster",
	"action",
	"data",
	"data-index",
	"data-script",
	"data-library",
]);

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
	const change = (address: string) =>
		relativeAddress(address, pageUrl, baseurl);
	let output = "";
	let from = 0;
	for (const { name, value, start, end } of findAttributes(html, WANTED)) {
		const changed = name.endsWith("srcset")
			? changeSet(value, change)
			: change(value);
		if (changed === value) continue;
		output += `${html.slice(from, start)}"${escapeHtml(changed)}"`;
		from = end;
	}
	return output + html.slice(from);
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

/** One address, as the page at `pageUrl` says it. */
export function relativeAddress(
	address: string,
	pageUrl: string,
	baseurl = "",
): string {
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
