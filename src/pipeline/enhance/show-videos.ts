import { titleWithNumber } from "../../page/index.ts";
import { enhanceVideos, readFrontMatterVideos } from "../../video/index.ts";
import { placeOfKey } from "./place-of-key.ts";
import type { EnhanceStep } from "./types.ts";

export const showVideos: EnhanceStep = (
	{ tokens, leadHtml },
	document,
	env,
	options,
) => {
	const { data, path } = document;
	const named = readFrontMatterVideos(data, placeOfKey(document));
	const found = enhanceVideos(tokens, env, {
		...options,
		title: titleWithNumber(
			String(data.title ?? ""),
			path,
			data,
			options.language,
		),
		frontMatter: named.value,
	});
	return {
		value: {
			tokens: found.value.tokens,
			videos: found.value.videos,
			leadHtml: leadHtml + found.value.leadHtml,
		},
		diagnostics: [...named.diagnostics, ...found.diagnostics],
	};
};
