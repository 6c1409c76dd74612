import { block } from "./block.ts";
import { context } from "./context.ts";
import { drop } from "./drop.ts";
import { errors } from "./errors.ts";
import { expression } from "./expression.ts";
import { filters } from "./filters.ts";
import { parseContext } from "./parse-context.ts";
import { raw } from "./raw.ts";
import { tag } from "./tag.ts";
import { tags } from "./tags.ts";
import { template } from "./template.ts";
import { variable } from "./variable.ts";

/** Liquid as plugins see it, in Ruby. The order is that in which they are run. */
export const liquidModule = [
	errors,
	tag,
	block,
	raw,
	drop,
	parseContext,
	variable,
	expression,
	template,
	context,
	filters,
	tags,
].join("");
