import type { Dialect } from "../types.ts";
import { apache } from "./apache.ts";
import { diff, yaml } from "./data.ts";
import { javascript, typescript } from "./javascript.ts";

/** By Rouge's tag. A language that is not here gets what its grammar's scopes commonly mean. */
export const dialects: Readonly<Record<string, Dialect>> = {
	apache,
	diff,
	jsx: javascript,
	tsx: typescript,
	yaml,
};
