import { enhanceNotes, readFrontMatterNotes } from "../../notes/index.ts";
import { placeOfKey } from "./place-of-key.ts";
import type { EnhanceStep } from "./types.ts";

export const showNotes: EnhanceStep = (
	{ tokens, leadHtml },
	document,
	env,
	options,
) => {
	const place = placeOfKey(document);
	const named = readFrontMatterNotes(document.data, place, options);
	const found = enhanceNotes(tokens, env, {
		...options,
		frontMatter: named.value,
	});
	return {
		value: {
			tokens: found.value.tokens,
			notes: found.value.notes,
			leadHtml: leadHtml + found.value.leadHtml,
		},
		diagnostics: [...named.diagnostics, ...found.diagnostics],
	};
};
