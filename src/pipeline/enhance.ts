import type { Token } from "markdown-it";
import type { Enhancement } from "../config/types.ts";
import type { CourseDocument } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import {
	type EnhanceImageOptions,
	enhanceImages,
	type VariantJob,
} from "../images/index.ts";
import { enhanceLinks, type WrittenLink } from "../links/index.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { enhanceNotes, readFrontMatterNotes } from "../notes/index.ts";
import type { Notes } from "../notes/types.ts";
import { enhanceReferences } from "../references/index.ts";
import type { ReferenceList } from "../references/types.ts";
import { map, ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { alignCells } from "../tokens/align-cells.ts";
import { modernFootnotes } from "../tokens/footnote-roles.ts";
import {
	enhanceVideos,
	readFrontMatterVideos,
	type VideoOptions,
} from "../video/index.ts";
import type { Video } from "../video/types.ts";

/** What the enhancements need of the course around a document. */
export interface EnhanceOptions {
	readonly on: ReadonlySet<Enhancement>;
	readonly title: string;
	readonly findThumbnail: VideoOptions["findThumbnail"];
	/** Bytes of a file of the course by its address as written. */
	readonly sizeOf: (address: string) => number | undefined;
	/** The address a page uses for one written in front matter. */
	readonly resolve: (address: string) => string;
	readonly describeImage: EnhanceImageOptions["describe"];
	readonly variantUrl: EnhanceImageOptions["variantUrl"];
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
type Step = (
	state: Enhanced,
	document: CourseDocument,
	env: MarkdownEnv,
	options: EnhanceOptions,
) => Result<Partial<Enhanced>>;

/** Each after the other: a reference list is read before links in it could be taken for notes. */
const steps: readonly (readonly [Enhancement, Step])[] = [
	["references", markUpReferences],
	["video", showVideos],
	["notes", showNotes],
	["images", showImages],
	["links", cleanLinks],
];

/**
 * Find a document's videos, notes and references in its tokens and front matter, and mark up those that are turned on.
 *
 * Pure: the given tokens stay as they are.
 */
export function enhance(
	tokens: readonly Token[],
	document: CourseDocument,
	env: MarkdownEnv,
	options: EnhanceOptions,
): { value: Enhanced; diagnostics: Diagnostic[] } {
	const aligned = options.isStrict ? alignCells(tokens) : [...tokens];
	const isModern = options.isStrict || options.hasModernFootnotes;
	let value: Enhanced = {
		tokens: isModern ? modernFootnotes(aligned) : aligned,
		videos: [],
		notes: [],
		references: [],
		leadHtml: "",
		links: [],
		variants: [],
	};
	const diagnostics: Diagnostic[] = [];
	for (const [name, step] of steps) {
		if (!options.on.has(name)) continue;
		const result = step(value, document, env, options);
		diagnostics.push(...result.diagnostics);
		value = { ...value, ...result.value };
	}
	return { value, diagnostics };
}

function placeOfKey({ path, keyLines }: CourseDocument) {
	return (key: string): SourceLocation => ({
		file: path,
		line: keyLines.get(key) ?? 1,
		column: 1,
	});
}

function markUpReferences(
	{ tokens }: Enhanced,
	document: CourseDocument,
	env: MarkdownEnv,
	{ citationStyle }: EnhanceOptions,
): Result<Partial<Enhanced>> {
	if (document.data.references === false) return { value: {}, diagnostics: [] };
	return enhanceReferences(tokens, env, {
		style: citationStyle,
	});
}

function showVideos(
	{ tokens, leadHtml }: Enhanced,
	document: CourseDocument,
	env: MarkdownEnv,
	options: EnhanceOptions,
): Result<Partial<Enhanced>> {
	const named = readFrontMatterVideos(document.data, placeOfKey(document));
	const found = enhanceVideos(tokens, env, {
		...options,
		frontMatter: named.value,
	});
	return {
		value: {
			tokens: found.value.tokens,
			videos: found.value.videos,
			leadHtml: leadHtml + found.value.leadHtml,
		},
		diagnostics: [...named.diagnostics, ...found.diagnostics],
	};
}

function showNotes(
	{ tokens, leadHtml }: Enhanced,
	document: CourseDocument,
	env: MarkdownEnv,
	options: EnhanceOptions,
): Result<Partial<Enhanced>> {
	const place = placeOfKey(document);
	const named = readFrontMatterNotes(document.data, place, options);
	const found = enhanceNotes(tokens, env, {
		...options,
		frontMatter: named.value,
	});
	return {
		value: {
			tokens: found.value.tokens,
			notes: found.value.notes,
			leadHtml: leadHtml + found.value.leadHtml,
		},
		diagnostics: [...named.diagnostics, ...found.diagnostics],
	};
}

function showImages(
	{ tokens }: Enhanced,
	document: CourseDocument,
	env: MarkdownEnv,
	{ describeImage, variantUrl }: EnhanceOptions,
): Result<Partial<Enhanced>> {
	const { value, diagnostics } = enhanceImages(tokens, env, {
		describe: describeImage,
		...(variantUrl ? { variantUrl } : {}),
	});
	return ok({ tokens: value.tokens, variants: value.jobs }, [
		...diagnostics,
		...checkImageKey(document, describeImage),
	]);
}

/** The page's picture on cards and in social networks; without it one is drawn, so that it is no error. */
function checkImageKey(
	{ data: { image }, keyPlaces }: CourseDocument,
	describe: EnhanceOptions["describeImage"],
): Diagnostic[] {
	const place = keyPlaces.get("image");
	if (typeof image !== "string" || !place || !image.trim()) return [];
	const address = /^(?:\/|[a-z]+:)/i.test(image) ? image : `/${image}`;
	return describe(address) === "missing"
		? [
				diagnostic(
					"images/missing",
					`There is no image "${image}"; a drawn card stands in.`,
					place,
					{ length: "image".length, severity: "warning" },
				),
			]
		: [];
}

function cleanLinks(
	{ tokens }: Enhanced,
	_document: CourseDocument,
	env: MarkdownEnv,
	{ keepLinks }: EnhanceOptions,
): Result<Partial<Enhanced>> {
	return map(
		enhanceLinks(tokens, env, { keep: keepLinks }),
		({ tokens, places }) => ({ tokens, links: places }),
	);
}
