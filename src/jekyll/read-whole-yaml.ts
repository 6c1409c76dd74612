import { loadYaml } from "../front-matter/load-yaml.ts";
import { psychSchema } from "../front-matter/psych-schema.ts";
import { normaliseText } from "../front-matter/read-front-matter.ts";
import type { FrontMatter } from "../front-matter/types.ts";
import { map, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import type { SiteContext } from "./site-context.ts";

export const YAML_FILE = /\.ya?ml$/;

/** A YAML file in a collection is all data and has no body. */
export function readWholeYaml(
	{ zone }: SiteContext,
	text: string,
	file: string,
): Result<FrontMatter> {
	const schema = psychSchema(zone);
	return map(
		loadYaml(normaliseText(text), { file, schema }),
		({ value, places }) => ({
			found: true,
			data: isRecord(value) ? value : {},
			body: "",
			bodyLine: 1,
			places,
		}),
	);
}
