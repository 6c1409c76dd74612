export {
	type CheckedPage,
	type CheckOptions,
	checkLinks,
} from "./check-links.ts";
export { cleanAddress } from "./clean-address.ts";
export { collectLinks, type PageLinks } from "./collect-links.ts";
export {
	type EnhancedLinks,
	type EnhanceLinkOptions,
	enhanceLinks,
	type WrittenLink,
} from "./enhance-links.ts";
export { existsAmong } from "./exists-among.ts";
export type { SearchedText } from "./find-written.ts";
export { type LinkMemory, openLinkMemory } from "./link-memory.ts";
export { relativeAddress, relativeLinks } from "./relative-links.ts";
export { resolveAddress, type SiteAddress } from "./resolve-address.ts";
