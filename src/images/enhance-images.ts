import type { Token } from "markdown-it";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { copyToken } from "../tokens/copy-token.ts";
import { createLocator } from "../tokens/create-locator.ts";
import { attributesOf, mapTags, withAttributes } from "../tokens/map-tags.ts";
import type { Language } from "../words/index.ts";
import { renderMissing } from "./render-missing.ts";
import { sizeAttributes } from "./size-attributes.ts";
import type { ImageInfo, VariantJob } from "./types.ts";
import { planVariants } from "./variants.ts";

export interface EnhanceImageOptions {
	/**
	 * The course's image at an address as a page writes it.
	 *
	 * @returns `"missing"` where the address is the course's and there is no file, `"unreadable"` where it is no
	 *   image; undefined for addresses of other hosts.
	 */
	readonly describe: (
		address: string,
	) => ImageInfo | "missing" | "unreadable" | undefined;
	/** The page's address of a variant by its name; none: no smaller copies are named (sharp isn't there). */
	readonly variantUrl?: (name: string) => string;
	/** What a stand-in says by itself is said in; English by default. */
	readonly language?: Language;
	/** How wide images are shown; the theme's measure unless given. */
	readonly sizes?: string;
}

const SIZES = "(min-width: 48rem) 44rem, 100vw";

type Attributes = ReadonlyMap<string, string>;

/**
 * Give a body's images, in Markdown or raw HTML, their size, lazy loading and smaller copies; draw a stand-in for
 * those that are missing.
 *
 * @returns Diagnostics `images/missing`, `images/unreadable`, `images/no-alt`; `jobs` are the copies to be made.
 */
export function enhanceImages(
	tokens: readonly Token[],
	env: MarkdownEnv,
	options: EnhanceImageOptions,
): Result<{ tokens: Token[]; jobs: VariantJob[] }> {
	const jobs: VariantJob[] = [];
	const diagnostics: Diagnostic[] = [];
	const locator = createLocator(env);
	const change = (token: Token, block: Token): Token => {
		const written = attributesOf(token);
		const address = written.get("src")?.trim() ?? "";
		const image = options.describe(address);
		const problem = problemOf(address, image, written);
		if (problem) diagnostics.push(problem(locator(block, address)));
		if (image === "missing") return standIn(token, written, options.language);
		const info = typeof image === "object" ? image : undefined;
		const variants = info && options.variantUrl ? planVariants(info) : [];
		jobs.push(...variants);
		return withAttributes(token, describe(written, info, variants, options));
	};
	return ok({ tokens: mapTags(tokens, isImage, change), jobs }, diagnostics);
}

function isImage({ type, tag }: Token): boolean {
	return type === "image" || (type === "html_void" && tag === "img");
}

function problemOf(
	address: string,
	image: ReturnType<EnhanceImageOptions["describe"]>,
	written: Attributes,
): ((location: SourceLocation) => Diagnostic) | undefined {
	const say = (code: "missing" | "unreadable" | "no-alt", text: string) => {
		return (location: SourceLocation) =>
			diagnostic(`images/${code}`, text, location, {
				length: address.length,
			});
	};
	if (image === "missing")
		return say("missing", `There is no image "${address}".`);
	if (image === "unreadable")
		return say("unreadable", `"${address}" is no image a browser shows.`);
	return written.has("alt")
		? undefined
		: say("no-alt", `The image "${address}" has no \`alt\`.`);
}

function describe(
	written: Attributes,
	image: ImageInfo | undefined,
	variants: readonly VariantJob[],
	{ variantUrl, sizes = SIZES }: EnhanceImageOptions,
): Record<string, string | number> {
	const address = written.get("src") ?? "";
	const sources = variants.map(
		({ name, width }) => `${variantUrl?.(name)} ${width}w`,
	);
	return {
		...Object.fromEntries(written),
		alt: written.get("alt") ?? "",
		...(image && sizeAttributes(written, image)),
		...(sources.length > 0 &&
			!written.has("srcset") && {
				srcset: [...sources, `${address} ${image?.width}w`].join(", "),
				sizes,
			}),
		loading: written.get("loading") ?? "lazy",
		decoding: written.get("decoding") ?? "async",
	};
}

function standIn(
	token: Token,
	written: Attributes,
	language: Language | undefined,
): Token {
	const html = renderMissing(
		written.get("src") ?? "",
		written.get("alt") ?? "",
		language,
	);
	return copyToken(token, {
		type: token.block ? "html_block" : "html_inline",
		tag: "",
		attrs: null,
		children: null,
		content: token.block ? `${html}\n` : html,
	});
}
