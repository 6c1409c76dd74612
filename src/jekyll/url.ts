import { posix } from "node:path";

/** A placeholder's value; `undefined` for one that does not exist. */
export type Lookup = (name: string) => string | undefined;

const PLACEHOLDER = /:([a-z_]+)/g;

/**
 * A permalink with its placeholders filled in, made safe: one leading slash, nothing that climbs.
 *
 * A name may end with `_` to keep it apart from what follows (`:title_suffix`).
 *
 * @param unknown - Told the placeholders that do not exist; they stay as they are written.
 */
export function fillTemplate(
	template: string,
	lookup: Lookup,
	unknown: (name: string) => void,
): string {
	const filled = template.replace(PLACEHOLDER, (token, name: string) => {
		const value = lookup(name);
		if (value !== undefined) return escapePath(value);
		const shorter = name.endsWith("_") ? name.slice(0, -1) : undefined;
		const found = shorter === undefined ? undefined : lookup(shorter);
		if (found !== undefined) return `${escapePath(found)}_`;
		unknown(name);
		return token;
	});
	return sanitizeUrl(filled);
}

/** One leading slash, no doubled ones, no `..` and no `./`. */
export function sanitizeUrl(text: string): string {
	return `/${text}`
		.replaceAll("..", "/")
		.replaceAll("./", "")
		.replace(/\/{2,}/g, "/");
}

const PLAIN_PATH = /^[a-zA-Z0-9./-]*$/;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const ESCAPED = /[^\w.~!$&'()*+,;=:@/?-]+/g;

/** A path as it stands in an address: everything but what RFC 3986 allows in one percent-encoded. */
export function escapePath(path: string): string {
	return PLAIN_PATH.test(path)
		? path
		: path
				.replace(LONE_SURROGATE, "\ufffd")
				.replace(ESCAPED, (text) => encodeURIComponent(text));
}

/** Undoes {@link escapePath}; what is no escape stays. */
export function unescapePath(path: string): string {
	if (!path.includes("%")) return path;
	return path.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			return escapes;
		}
	});
}

/** The file an address is written to, relative to the destination and inside it. */
export function outputPathOf(
	url: string,
	extension: string,
	indexExtension: string = extension,
): string {
	const path = posix.normalize(`/${unescapePath(url)}`).slice(1);
	if (url.endsWith("/")) return posix.join(path, `index${indexExtension}`);
	return path.endsWith(extension) ? path : path + extension;
}

/** What a permalink style adds to the pattern of pages and collections. */
export function withPermalinkSuffix(template: string, style: string): string {
	if (style === "pretty") return `${template}/`;
	if (["date", "ordinal", "none"].includes(style))
		return `${template}:output_ext`;
	if (style.endsWith("/")) return `${template}/`;
	return style.endsWith(":output_ext") ? `${template}:output_ext` : template;
}
