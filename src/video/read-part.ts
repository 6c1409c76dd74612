import { ok, type Result } from "../result.ts";
import type { LinkPart, Part } from "../tokens/outline.ts";
import type { Surroundings } from "../tokens/rewrite-blocks.ts";
import { isVideoHost, isVideoUrl, parseVideoUrl } from "./parse-video-url.ts";
import { toUrl } from "./to-url.ts";
import type { Video } from "./types.ts";
import { readTitle } from "./video-title.ts";

type Attributes = ReadonlyMap<string, string>;

const THUMBNAIL = /^(?:img\.youtube\.com|i\d?\.ytimg\.com)$/;

/** The video that a link or an element of the body shows; undefined for all else. */
export function readPart(
	part: Part,
	around: Surroundings,
): Result<Video | undefined> {
	if (part.kind === "text") return ok(undefined);
	const address = part.kind === "link" ? linkAddress(part) : source(part);
	if (!address || !(isVideoUrl(address) || mustBeVideo(part, address)))
		return ok(undefined);
	const { value, diagnostics } = parseVideoUrl(address, around.locate(address));
	return ok(value && { ...value, ...describe(part) }, diagnostics);
}

/** A frame or a thumbnail at a video host shows a video, or is a mistake; a plain link there may be to a channel. */
function mustBeVideo(part: Part, address: string): boolean {
	const shows = part.kind === "element" || (part.kind === "link" && part.image);
	return Boolean(shows) && isVideoHost(address);
}

/** The link's own address, or that of its thumbnail where the link leads to no video. */
function linkAddress(part: LinkPart): string | undefined {
	const address = part.attributes.get("href");
	const thumbnail = part.image?.get("src") ?? "";
	return (!address || !isVideoUrl(address)) && isThumbnail(thumbnail)
		? thumbnail
		: address;
}

function isThumbnail(address: string): boolean {
	return THUMBNAIL.test(toUrl(address)?.hostname ?? "");
}

/** A `<video>` without controls plays by itself, like a picture: it stays as it is. */
function source(part: Exclude<Part, { kind: "text" }>): string | undefined {
	if (part.kind === "link") return undefined;
	const { name, attributes, children } = part;
	if (name === "video" && !attributes.has("controls")) return undefined;
	if (name === "img") return undefined;
	return (
		attributes.get("src") ||
		attributes.get("data-src") ||
		attributes.get("data") ||
		children.find((child) => !child.has("kind"))?.get("src")
	);
}

function describe(part: Exclude<Part, { kind: "text" }>): Partial<Video> {
	const sized = part.kind === "link" ? part.image : part.attributes;
	const words =
		part.kind === "link"
			? part.text || part.image?.get("alt")
			: (part.attributes.get("title") ?? part.attributes.get("aria-label"));
	const title = readTitle(words);
	const aspectRatio = sized && ratioOf(sized);
	const captions = captionsOf(part);
	return {
		...(title && { title }),
		...(aspectRatio && { aspectRatio }),
		...(captions && { captions }),
	};
}

function ratioOf(attributes: Attributes): number | undefined {
	const ratio =
		Number(attributes.get("width")) / Number(attributes.get("height"));
	return ratio > 0.3 && ratio < 4 ? ratio : undefined;
}

function captionsOf(part: Part): string | undefined {
	if (part.kind !== "element") return undefined;
	const track = part.children.find((child) =>
		/^(?:captions|subtitles)$/.test(child.get("kind") ?? ""),
	);
	return track?.get("src");
}
