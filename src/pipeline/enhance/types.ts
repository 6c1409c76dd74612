import type { Token } from "markdown-it";
import type { Enhancement } from "../../config/types.ts";
import type { CourseDocument } from "../../course/types.ts";
import type { EnhanceImageOptions, VariantJob } from "../../images/index.ts";
import type { WrittenLink } from "../../links/index.ts";
import type { MarkdownEnv } from "../../markdown/types.ts";
import type { Notes } from "../../notes/types.ts";
import type { ReferenceList } from "../../references/types.ts";
import type { Result } from "../../result.ts";
import type { VideoOptions } from "../../video/index.ts";
import type { Video } from "../../video/types.ts";
import type { Language } from "../../words/index.ts";

/** What the enhancements need of the course around a document. */
export interface EnhanceOptions {
	readonly on: ReadonlySet<Enhancement>;
	readonly findThumbnail: VideoOptions["findThumbnail"];
	/** Bytes of a file of the course by its address as written. */
	readonly sizeOf: (address: string) => number | undefined;
	/** The address a page uses for one written in front matter. */
	readonly resolve: (address: string) => string;
	readonly describeImage: EnhanceImageOptions["describe"];
	readonly variantUrl: EnhanceImageOptions["variantUrl"];
	/** What they say by themselves is said in. */
	readonly language: Language;
	/** The name of the style that a reference's menu has the citation in. */
	readonly citationStyle: unknown;
	/** `links: keep`: addresses stay as they are written. */
	readonly keepLinks: boolean;
	/** Lectern's own theme: nothing within the page is styled but by its stylesheet. */
	readonly isStrict: boolean;
	/** Footnotes have the roles of kramdown 2.5; with Lectern's own theme they always do. */
	readonly hasModernFootnotes: boolean;
}

export interface Enhanced {
	tokens: Token[];
	videos: readonly Video[];
	notes: readonly Notes[];
	references: readonly ReferenceList[];
	leadHtml: string;
	/** Links within the site, with the places they are written at. */
	links: readonly WrittenLink[];
	/** Smaller copies of images that the page names. */
	variants: readonly VariantJob[];
}

/** One idiom: reads its facts out of the tokens and marks them up. */
export type EnhanceStep = (
	state: Enhanced,
	document: CourseDocument,
	env: MarkdownEnv,
	options: EnhanceOptions,
) => Result<Partial<Enhanced>>;
