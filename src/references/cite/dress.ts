import type { WorkGroup } from "../scholar/group-works.ts";
import type { ScholarWork } from "../scholar/select-works.ts";
import type { ScholarSettings } from "../scholar/settings.ts";
import type { Cite } from "./parse-citation.ts";

/** What a list shows: works, or groups of them. */
export interface WorkList {
	readonly works: readonly ScholarWork[];
	readonly groups: readonly WorkGroup[];
}

/** One tag's settings, and what its anchors begin with. */
export interface TagOptions {
	readonly settings: ScholarSettings;
	/** `--prefix`: tells apart the lists of one page. */
	readonly prefix?: string;
}

/** How citations and lists look: Lectern's own way, or jekyll-scholar's to the letter. */
export interface Dress {
	cite(cites: readonly Cite[], options: TagOptions): string;
	list(list: WorkList, options: TagOptions): string;
	/** `{% reference %}`: one work in full. */
	reference(key: string, options: TagOptions): string;
}
