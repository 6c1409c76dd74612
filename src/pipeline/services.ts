import type { EnhanceImageOptions } from "../images/index.ts";
import type { RenderListener } from "../jekyll/liquid/types.ts";
import type { SassCompiler } from "../jekyll/sass-compiler.ts";
import type { Highlight } from "../kramdown/types.ts";
import type { MathSetup } from "../math/index.ts";
import type { VideoOptions } from "../video/index.ts";
import type { BibliographiesOf } from "./files/bibliographies.ts";
import type { CourseFiles } from "./files/course-files.ts";
import type { Thumbnails } from "./files/thumbnails.ts";

/** What the stages are lent by the shell around them: highlighting, the disk, the course's own set-up. */
export interface Services {
	/** The roles that footnotes have since kramdown 2.5, where the course's `Gemfile.lock` holds it to that. */
	readonly hasModernFootnotes: boolean;
	/** Told of every template that is rendered. */
	readonly onTemplate?: RenderListener | undefined;
	/** Code as the HTML within `<code>`; the elements around it are kramdown's and Liquid's own. */
	readonly highlight: Highlight;
	/** The Sass compiler of the moment. */
	readonly sass: () => SassCompiler;
	/** What the course's own MathJax or KaTeX configuration says. */
	readonly setup: MathSetup;
	readonly files: CourseFiles;
	/** The works of its bibliographies by document. */
	readonly bibliographiesOf: BibliographiesOf;
	readonly thumbnails: Thumbnails;
	readonly findThumbnail: VideoOptions["findThumbnail"];
	/** The page's address of an image's smaller copy; none where sharp is not installed. */
	readonly variantUrl: EnhanceImageOptions["variantUrl"];
	/** The address that pages use for one written in front matter. */
	readonly resolve: (address: string) => string;
}
