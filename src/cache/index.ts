export { codeVersion, compiledVersion } from "./code-version.ts";
export { hash } from "./hash.ts";
export { memoryCache, openCache } from "./open-cache.ts";
export type { Cache } from "./types.ts";
