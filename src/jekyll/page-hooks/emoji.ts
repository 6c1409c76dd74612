import { isRecord } from "../../ruby/record.ts";
import { isFormula, rewriteBody } from "./rewrite-body.ts";
import type { HookPlugin } from "./types.ts";

const IMAGES = "https://github.githubassets.com/images/icons/";
const IGNORED = new Set(["pre", "code", "tt"]);
const NAME = /:([\w+-]+):/g;

/**
 * jemoji: `:smile:` as GitHub's image of it.
 *
 * @see https://github.com/jekyll/jemoji
 */
export const emoji: HookPlugin = {
	name: "jemoji",
	open: async ({ emoji }) => {
		const { nameToEmoji } = await import("gemoji");
		const source = isRecord(emoji) ? String(emoji.src ?? IMAGES) : IMAGES;
		const image = (name: string) => imageOf(name, nameToEmoji[name], source);
		return (_, html) =>
			rewriteBody(
				html,
				(name, tag) => IGNORED.has(name) || isFormula(name, tag),
				(text) =>
					text.replace(NAME, (whole, name: string) => image(name) ?? whole),
			);
	},
};

function imageOf(
	name: string,
	characters: string | undefined,
	source: string,
): string | undefined {
	if (characters === undefined) return undefined;
	const folder = source.endsWith("/") ? source : `${source}/`;
	const file = `${folder}emoji/unicode/${fileName(characters)}.png`;
	return `<img class="emoji" title=":${name}:" alt=":${name}:" src="${file}" height="20" width="20">`;
}

/** Code points in hexadecimal, without joiners and variation selectors. */
function fileName(characters: string): string {
	return Array.from(characters, (one) =>
		(one.codePointAt(0) ?? 0).toString(16).padStart(4, "0"),
	)
		.join("-")
		.replace(/-(?:fe0f|200d)\b/g, "");
}
