import { enhanceReferences } from "../../references/index.ts";
import type { EnhanceStep } from "./types.ts";

export const markUpReferences: EnhanceStep = (
	{ tokens },
	document,
	env,
	{ citationStyle, language },
) => {
	if (document.data.references === false) return { value: {}, diagnostics: [] };
	return enhanceReferences(tokens, env, {
		style: citationStyle,
		language,
	});
};
