import type { Context } from "../runtime/context.ts";
import { readKey } from "../runtime/read-property.ts";
import { Drop } from "../values/drop.ts";
import { isNil } from "../values/kinds.ts";
import { toText } from "../values/to-string.ts";
import { contextual, type FilterTable, pure } from "./filter.ts";
import { isAbsolute, normalizeUrl } from "./normalize-url.ts";

/** `relative_url`: below the course's `baseurl`. */
export function relativeUrl(input: unknown, { environment }: Context): string {
	const url = urlOf(input);
	const known = environment.urls.get(url);
	if (known !== undefined) return known;
	const made = makeRelative(url, toText(environment.host.config.baseurl));
	environment.urls.set(url, made);
	return made;
}

function makeRelative(url: string, baseurl: string): string {
	if (isAbsolute(url)) return url;
	return normalizeUrl(withSlash(baseurl.replace(/\/$/, "")) + withSlash(url));
}

/** `absolute_url`: with the course's `url` before it. */
export function absoluteUrl(input: unknown, context: Context): string {
	const url = urlOf(input);
	if (isAbsolute(url)) return url;
	const site = toText(context.host.config.url);
	const relative = relativeUrl(url, context);
	return site === "" ? relative : normalizeUrl(site + relative);
}

/** A document stands for its address. */
function urlOf(input: unknown): string {
	return toText(
		input instanceof Drop ? (readKey(input, "url") ?? input) : input,
	);
}

function withSlash(path: string): string {
	return path === "" || path.startsWith("/") ? path : `/${path}`;
}

export const urlFilters: FilterTable = {
	relative_url: contextual((context, input) =>
		isNil(input) ? undefined : relativeUrl(input, context),
	),
	absolute_url: contextual((context, input) =>
		isNil(input) ? undefined : absoluteUrl(input, context),
	),
	strip_index: pure((input) =>
		toText(input) === ""
			? undefined
			: toText(input).replace(/\/index\.html?$/, "/"),
	),
};
