import type { Token } from "markdown-it";

/** Something of every address that a provider claims. */
const ADDRESS =
	/youtu|ytimg|vimeo\.com|bilibili\.com|panopto|\/w\/|\/videos\/|\.(?:mp4|m4v|webm|ogv|mov)\b/i;
const NAMES = new Set(["href", "src", "data-src", "data"]);

/** Whether a token has an address that may be a video's; most of a course's links need not be looked at closer. */
export function mayBeVideo({ attrs, content }: Token): boolean {
	if (attrs)
		for (const [name, value] of attrs)
			if (NAMES.has(name) && ADDRESS.test(String(value))) return true;
	return content.startsWith("<") && ADDRESS.test(content);
}
