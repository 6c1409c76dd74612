export { type Card, drawCard, listCards } from "./cards.ts";
export { generateFiles } from "./generate-files.ts";
export { generatePages } from "./generate-pages.ts";
export { openSearchMemory, type SearchMemory } from "./search/search-memory.ts";
export type { GeneratedFile } from "./types.ts";
export { usesOwnTheme } from "./uses-own-theme.ts";
