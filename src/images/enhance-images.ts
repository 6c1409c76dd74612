import type { Token } from "markdown-it";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { readAttributes, writeAttributes } from "../html/attributes.ts";
import { scanTags } from "../html/tags.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { copyToken } from "../tokens/copy-token.ts";
import { locateText } from "../tokens/locate-text.ts";
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
	/** How wide images are shown; the theme's measure unless given. */
	readonly sizes?: string;
}

const SIZES = "(min-width: 48rem) 44rem, 100vw";
const OWN = /^<(?:figure|span|ul|svg)[^>]*class="lectern-/;

type Tag = (
	attributes: ReadonlyMap<string, string>,
	locate: (text: string) => SourceLocation,
	raw: boolean,
) => string;

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
	const tag: Tag = (attributes, locate, raw) => {
		const address = attributes.get("src")?.trim() ?? "";
		const image = options.describe(address);
		const say = (code: "missing" | "unreadable" | "no-alt", text: string) =>
			diagnostics.push(diagnostic(`images/${code}`, text, locate(address)));
		if (raw && !attributes.has("alt"))
			say("no-alt", `The image "${address}" has no \`alt\`.`);
		if (image === "missing") {
			say("missing", `There is no image "${address}".`);
			return renderMissing(address, attributes.get("alt") ?? "");
		}
		if (image === "unreadable")
			say("unreadable", `"${address}" is no image a browser shows.`);
		const info = typeof image === "object" ? image : undefined;
		const variants = info && options.variantUrl ? planVariants(info) : [];
		jobs.push(...variants);
		return renderImage(attributes, info, variants, options);
	};
	const changed = tokens.map((token) => rewriteToken(token, env, tag));
	return ok({ tokens: changed, jobs }, diagnostics);
}

function renderImage(
	written: ReadonlyMap<string, string>,
	image: ImageInfo | undefined,
	variants: readonly VariantJob[],
	{ variantUrl, sizes = SIZES }: EnhanceImageOptions,
): string {
	const address = written.get("src") ?? "";
	const sources = variants.map(
		({ name, width }) => `${variantUrl?.(name)} ${width}w`,
	);
	return `<img${writeAttributes({
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
	})}>`;
}

function rewriteToken(token: Token, env: MarkdownEnv, tag: Tag): Token {
	const locate = (text: string) => locateText(token, text, env.locate);
	if (token.type === "html_block")
		return OWN.test(token.content) ? token : rewriteHtml(token, locate, tag);
	if (!token.children?.some(({ type }) => /^(?:image|html_inline)$/.test(type)))
		return token;
	const children = token.children.map((child) =>
		child.type === "image"
			? rewriteMarkdownImage(child, locate, tag)
			: child.type === "html_inline"
				? rewriteHtml(child, locate, tag)
				: child,
	);
	return copyToken(token, { children });
}

function rewriteMarkdownImage(
	token: Token,
	locate: (text: string) => SourceLocation,
	tag: Tag,
): Token {
	const attributes = new Map(
		(token.attrs ?? []).map(([name, value]) => [name, String(value)]),
	);
	attributes.set("alt", textOf(token));
	const html = tag(attributes, locate, false);
	return copyToken(token, {
		type: "html_inline",
		content: html,
		children: null,
	});
}

/** markdown-it keeps an image's text among its children. */
function textOf(token: Token): string {
	const text = (child: Token): string =>
		child.children ? child.children.map(text).join("") : child.content;
	return token.children?.map(text).join("") ?? token.content;
}

function rewriteHtml(
	token: Token,
	locate: (text: string) => SourceLocation,
	tag: Tag,
): Token {
	if (!/<img\b/i.test(token.content)) return token;
	let html = "";
	let from = 0;
	for (const { name, start, end } of scanTags(token.content)) {
		if (name !== "img") continue;
		const written = token.content.slice(start, end);
		html += token.content.slice(from, start);
		html += tag(readAttributes(written), locate, true);
		from = end;
	}
	return copyToken(token, { content: html + token.content.slice(from) });
}
