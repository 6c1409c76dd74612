export { compareSites, type SiteFiles } from "./compare-sites.ts";
export { formatComparison } from "./format-comparison.ts";
export { readPage } from "./read-page.ts";
export type * from "./types.ts";
