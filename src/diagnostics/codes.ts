import { configCodes } from "../config/codes.ts";
import { courseCodes } from "../course/codes.ts";
import { frontMatterCodes } from "../front-matter/codes.ts";
import { imagesCodes } from "../images/codes.ts";
import { jekyllCodes } from "../jekyll/codes.ts";
import { liquidCodes } from "../jekyll/liquid/codes.ts";
import { pluginCodes } from "../jekyll/ruby-plugins/codes.ts";
import { kramdownCodes } from "../kramdown/codes.ts";
import { linksCodes } from "../links/codes.ts";
import { mathCodes } from "../math/codes.ts";
import { notesCodes } from "../notes/codes.ts";
import { outputCodes } from "../output/codes.ts";
import { referencesCodes } from "../references/codes.ts";
import { siteCodes } from "../site/codes.ts";
import { sourceCodes } from "../source/codes.ts";
import { videoCodes } from "../video/codes.ts";
import { wordsCodes } from "../words/codes.ts";

/** Every diagnostic Lectern can make. Each room owns its table; here they meet. */
export const codes = {
	...configCodes,
	...courseCodes,
	...frontMatterCodes,
	...imagesCodes,
	...jekyllCodes,
	...kramdownCodes,
	...linksCodes,
	...liquidCodes,
	...mathCodes,
	...notesCodes,
	...outputCodes,
	...pluginCodes,
	...referencesCodes,
	...siteCodes,
	...sourceCodes,
	...videoCodes,
	...wordsCodes,
} as const;

export type DiagnosticCode = keyof typeof codes;
