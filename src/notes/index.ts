export {
	type EnhancedNotes,
	type EnhanceNotesOptions,
	enhanceNotes,
} from "./enhance-notes.ts";
export { readFrontMatterNotes } from "./front-matter.ts";
export { hostTitle } from "./hosts/index.ts";
export { type NotesOptions, readResource } from "./read-resource.ts";
export { renderNotes } from "./render-notes.ts";
