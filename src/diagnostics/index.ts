export { arrange } from "./arrange.ts";
export { diagnostic } from "./create.ts";
export { formatGithub } from "./format-github.ts";
export { formatJson } from "./format-json.ts";
export { formatSarif } from "./format-sarif.ts";
export { formatText, type ReadLines } from "./format-text.ts";
export {
	override,
	type SeverityOverrides,
	severityIn,
} from "./override.ts";
export { coloured, type Paint, plain } from "./paint.ts";
export { count, describeTally, tally } from "./summarize.ts";
export type * from "./types.ts";
