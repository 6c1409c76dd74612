import { asciiFirst, isAscii } from "../ascii-first.ts";

/** How much of a text a slug keeps. */
export type SlugMode = "raw" | "default" | "pretty" | "ascii" | "latin";

const ascii = /[^A-Za-z0-9]+/g;
const lettersAndDigits = asciiFirst(ascii, () => /[^\p{M}\p{L}\p{Nd}]+/gu);

const REPLACED: Readonly<Record<SlugMode, (text: string) => RegExp>> = {
	raw: () => /\s+/g,
	default: lettersAndDigits,
	pretty: asciiFirst(
		/[^A-Za-z0-9._~!$&'()+,;=@]+/g,
		() => /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
	),
	ascii: () => ascii,
	latin: lettersAndDigits,
};

/**
 * A text as a part of an address (Jekyll's `Utils.slugify`).
 *
 * @param cased - Keep capitals.
 * @see https://jekyllrb.com/docs/liquid/filters/#options-for-the-slugify-filter
 */
export function slugify(
	text: string,
	mode: SlugMode | "none" = "default",
	cased = false,
): string {
	if (!(mode in REPLACED)) return cased ? text : text.toLowerCase();
	const known = mode as SlugMode;
	const source = known === "latin" ? withoutAccents(text) : text;
	const replaced = REPLACED[known](source);
	const slug = source.replace(replaced, "-").replace(/^-|-$/gm, "");
	return cased ? slug : slug.toLowerCase();
}

function withoutAccents(text: string): string {
	if (isAscii(text)) return text;
	return text.normalize("NFD").replace(/\p{M}+/gu, "");
}

/** `my-first-post` as `My First Post`. */
export function titleizeSlug(slug: string): string {
	return slug
		.replace(/-+$/, "")
		.split("-")
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
		.join(" ");
}
