import { parseAssign, parseCapture } from "./assign.ts";
import { parseCase } from "./case.ts";
import { parseDecrement, parseIncrement } from "./count.ts";
import { parseCycle } from "./cycle.ts";
import { parseDetails } from "./details.ts";
import { parseFor } from "./for.ts";
import { parseHighlight } from "./highlight.ts";
import { parseIf, parseUnless } from "./if.ts";
import { parseIfchanged } from "./ifchanged.ts";
import { parseInclude, parseIncludeRelative } from "./include.ts";
import { parseInterrupt } from "./interrupt.ts";
import { parseLink, parsePostUrl } from "./link.ts";
import { parseKatex, parseKatexProse, parseMath } from "./math.ts";
import {
	parseAvatar,
	parseFeedMeta,
	parseGist,
	parseLastModified,
	parseSeo,
	parseToc,
} from "./plugins.ts";
import { scholarTags } from "./scholar.ts";
import { parseTablerow } from "./tablerow.ts";
import type { TagTable } from "./tag.ts";
import { parseComment, parseRaw } from "./verbatim.ts";

/** Every tag that a course's texts may use: Liquid's, Jekyll's, and those of plugins that are built in. */
export const tags: TagTable = new Map([
	["assign", parseAssign],
	["break", parseInterrupt],
	["capture", parseCapture],
	["case", parseCase],
	["comment", parseComment],
	["continue", parseInterrupt],
	["cycle", parseCycle],
	["decrement", parseDecrement],
	["for", parseFor],
	["if", parseIf],
	["ifchanged", parseIfchanged],
	["increment", parseIncrement],
	["raw", parseRaw],
	["tablerow", parseTablerow],
	["unless", parseUnless],

	["highlight", parseHighlight],
	["include", parseInclude],
	["include_cached", parseInclude],
	["include_relative", parseIncludeRelative],
	["link", parseLink],
	["post_url", parsePostUrl],

	["avatar", parseAvatar],
	["details", parseDetails],
	["feed_meta", parseFeedMeta],
	["gist", parseGist],
	["katex", parseKatex],
	["katexmm", parseKatexProse],
	["last_modified_at", parseLastModified],
	["math", parseMath],
	["seo", parseSeo],
	["toc", parseToc],
	...scholarTags,
]);
