import { LiquidFault } from "../runtime/fault.ts";
import { isNil } from "../values/kinds.ts";
import { toText } from "../values/to-string.ts";
import { type FilterTable, pure } from "./filter.ts";
import { decodeBytes, percentEncode } from "./percent.ts";

/** What HTML writes for its own signs. */
export const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
const special = /[&<>"']/g;
/** HTML's own signs where they are not escaped yet. */
export const specialOnce = /["><']|&(?!(?:[a-zA-Z]+|#\d+);)/g;
const specialCode = /[&<>]/g;

/** Ruby's `CGI.escapeHTML`. */
export function escapeHtml(text: string): string {
	return text.replace(special, (sign) => entities[sign] ?? sign);
}

/** Code as Rouge escapes it: quotes stay. */
export function escapeCode(text: string): string {
	return text.replace(specialCode, (sign) => entities[sign] ?? sign);
}

/** Jekyll's `xml_escape`: another entity for the apostrophe. */
export function escapeXml(text: string): string {
	return text.replace(special, (sign) =>
		sign === "'" ? "&apos;" : (entities[sign] ?? sign),
	);
}

const plain = /[^A-Za-z0-9*_.~-]/gu;

/** Ruby's `CGI.escape`: spaces as `+`. */
export function cgiEscape(text: string): string {
	return text
		.replace(plain, (sign) => (sign === " " ? "+" : percentEncode(sign)))
		.replaceAll("*", "%2A");
}

const encodedBytes = /(?:%[0-9a-fA-F]{2})+/g;

function cgiUnescape(text: string): string {
	return text.replaceAll("+", " ").replace(encodedBytes, (bytes) => {
		try {
			return decodeURIComponent(bytes);
		} catch {
			throw new LiquidFault(`\`${bytes}\` is no text in UTF-8.`);
		}
	});
}

const notComponent = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]/gu;

/** Addressable's `normalize_component`: percent signs that encode nothing they need to are taken back first. */
export function uriEscape(text: string): string {
	return decodeBytes(text)
		.normalize("NFKC")
		.replace(notComponent, percentEncode);
}

export const escapeFilters: FilterTable = {
	escape: pure((input) =>
		isNil(input) ? undefined : escapeHtml(toText(input)),
	),
	h: pure((input) => (isNil(input) ? undefined : escapeHtml(toText(input)))),
	escape_once: pure((input) =>
		toText(input).replace(specialOnce, (sign) => entities[sign] ?? sign),
	),
	xml_escape: pure((input) => escapeXml(toText(input))),
	cgi_escape: pure((input) => cgiEscape(toText(input))),
	uri_escape: pure((input) =>
		isNil(input) ? undefined : uriEscape(toText(input)),
	),
	url_encode: pure((input) =>
		isNil(input) ? undefined : cgiEscape(toText(input)),
	),
	url_decode: pure((input) =>
		isNil(input) ? undefined : cgiUnescape(toText(input)),
	),
};
