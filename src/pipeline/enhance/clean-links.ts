import { enhanceLinks } from "../../links/index.ts";
import { map } from "../../result.ts";
import type { EnhanceStep } from "./types.ts";

export const cleanLinks: EnhanceStep = (
	{ tokens },
	_document,
	env,
	{ keepLinks },
) => {
	return map(
		enhanceLinks(tokens, env, { keep: keepLinks }),
		({ tokens, places }) => ({ tokens, links: places }),
	);
};
