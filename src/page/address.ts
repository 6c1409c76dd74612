import type { SiteConfig } from "../config/types.ts";

/** An address of the course under its `baseurl`, without the host: what `relative_url` makes of it. */
export function siteAddress(config: SiteConfig, url: string): string {
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)) return url;
	const base = trimSlashes(String(config.baseurl ?? ""));
	return encodeAddress(`${base && `/${base}`}/${url.replace(/^\//, "")}`);
}

/** The same with the course's host before it; without `url` in `_config.yml` there is none to add. */
export function absoluteAddress(config: SiteConfig, url: string): string {
	const address = siteAddress(config, url);
	return address.startsWith("/")
		? String(config.url ?? "").replace(/\/$/, "") + address
		: address;
}

function trimSlashes(text: string): string {
	return text.replace(/^\/|\/$/g, "");
}

/** Percent-encode what an address may not hold as it is; what is encoded already stays. */
function encodeAddress(address: string): string {
	return address.replace(/[^\x21-\x7e]+/g, (run) =>
		encodeURIComponent(run.replace(/\p{Surrogate}/gu, "\uFFFD")),
	);
}
