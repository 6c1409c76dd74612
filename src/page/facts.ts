import type { VariantJob } from "../images/types.ts";
import type { WrittenLink } from "../links/index.ts";
import type { Heading } from "../markdown/types.ts";
import type { Notes } from "../notes/types.ts";
import type { ReferenceList } from "../references/types.ts";
import type { SourceLocation } from "../source/types.ts";
import type { Video } from "../video/types.ts";

/** What Lectern understood of a document's body and front matter; layouts see it as `page.lectern`. */
export interface Facts {
	readonly headings: readonly Heading[];
	readonly videos: readonly Video[];
	readonly notes: readonly Notes[];
	readonly references: readonly ReferenceList[];
	/** Formulas by their TeX, each with the places it stands, in order: for the diagnostics of `math`. */
	readonly formulas: readonly {
		readonly tex: string;
		readonly location: SourceLocation;
	}[];
	/** Words of the prose, formulas and code left out. */
	readonly words: number;
	/** Links within the site, with the places they are written at. */
	readonly links?: readonly WrittenLink[];
	/** Smaller copies of images that the page names. */
	readonly variants?: readonly VariantJob[];
	/** Facades of videos and the bar of notes that only the front matter names: layouts put them above the content. */
	readonly leadHtml?: string;
}
