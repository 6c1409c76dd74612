/** What an address of a page means within the site. */
export interface SiteAddress {
	/** Below `baseurl`, decoded, with a leading slash. */
	readonly path: string;
	/** Without `#`; empty for none. */
	readonly anchor: string;
}

const OTHER_HOST = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const ORIGIN = "http://site.invalid";

/**
 * Resolve an address as a browser does, and several slashes to one as static hosts do.
 *
 * @param address - As a page writes it.
 * @param pageUrl - The page's own address below `baseurl`.
 * @param baseurl - `/course` or empty, as Jekyll takes it with or without slashes around it too; addresses with a leading slash outside of it are not the site's.
 * @returns undefined for an address of another host or scheme, or one that is none.
 */
export function resolveAddress(
	address: string,
	pageUrl: string,
	baseurl = "",
): SiteAddress | undefined {
	const text = address.trim();
	if (OTHER_HOST.test(text)) return undefined;
	const mount = mountOf(baseurl);
	const base = `${ORIGIN}${mount}${pageUrl}`;
	if (!URL.canParse(text, base)) return undefined;
	const url = new URL(text, base);
	const path = decode(url.pathname).replace(/\/{2,}/g, "/");
	if (mount && path !== mount && !path.startsWith(`${mount}/`))
		return undefined;
	return {
		path: path.slice(mount.length) || "/",
		anchor: decode(url.hash.slice(1)),
	};
}

function mountOf(baseurl: string): string {
	const name = baseurl.replace(/^\/+|\/+$/g, "");
	return name && `/${name}`;
}

/** Percent signs that are only signs stay. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
