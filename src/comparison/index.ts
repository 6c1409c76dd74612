export { comparePages } from "./compare-pages.ts";
export { type BuiltSite, compareSites } from "./compare-sites.ts";
export { digestPage } from "./digest-page.ts";
export type * from "./types.ts";
