import { unescapeHtml } from "../html/escape.ts";
import { LOCAL_HOST } from "./providers/file.ts";

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `www.…`, or a host name of two parts or more with a path: what people copy without `https://`. */
const BARE_HOST =
	/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|be|tv|org|net|edu|eu|io)(?:[/?:]|$))/i;

/**
 * An address as an author writes it: the scheme may be missing, `&` may be `&amp;`.
 *
 * @returns undefined for what is no address of the web; one of the site's own is on `LOCAL_HOST`.
 */
export function toUrl(input: string): URL | undefined {
	const text = unescapeHtml(input.trim());
	if (!text || /\s/.test(text)) return undefined;
	const address = text.startsWith("//")
		? `https:${text}`
		: !SCHEME.test(text) && BARE_HOST.test(text)
			? `https://${text}`
			: text;
	if (!URL.canParse(address, `https://${LOCAL_HOST}/`)) return undefined;
	const url = new URL(address, `https://${LOCAL_HOST}/`);
	return /^https?:$/.test(url.protocol) ? url : undefined;
}
