export { enhance } from "./enhance.ts";
export { enhanceOptionsFor } from "./enhance-options.ts";
export { enhancementsOf, hasOwnTheme } from "./is-enhanced.ts";
export type { EnhanceOptions } from "./types.ts";
