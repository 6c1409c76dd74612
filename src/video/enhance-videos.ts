import type { Token } from "markdown-it";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { ok, type Result } from "../result.ts";
import type { Part } from "../tokens/outline.ts";
import { rewriteBlocks, type Surroundings } from "../tokens/rewrite-blocks.ts";
import { mayBeVideo } from "./may-be-video.ts";
import { readPart } from "./read-part.ts";
import { renderVideo, type VideoOptions } from "./render-video.ts";
import type { Video } from "./types.ts";
import { videoKey } from "./video-key.ts";

export interface EnhanceVideoOptions extends VideoOptions {
	/** The videos of the front matter (`readFrontMatterVideos`). */
	readonly frontMatter?: readonly Video[];
}

export interface EnhancedVideos {
	readonly tokens: Token[];
	/** Front matter's first, then the body's in their order; a video that both name once. */
	readonly videos: readonly Video[];
	/** The facades of those that the body does not show, to stand above it; may be empty. */
	readonly leadHtml: string;
}

/** Headings under which a link to a video is something to read further, not the lecture. */
const FURTHER =
	/references|reading|resources|bibliograph|further|see also|literatur|referenc|文献|资源|자료|tham khảo/i;
const SAYS_VIDEO =
	/^\W*(?:watch\b|(?:the |this |lecture |class |full )*(?:videos?|recordings?)\b)/i;

/**
 * Find a body's videos and put a facade in each one's place: linked thumbnails, links that stand alone on a line,
 * `<iframe>`, `<video controls>`, in Markdown or raw HTML. A link within a sentence stays a link.
 */
export function enhanceVideos(
	tokens: readonly Token[],
	env: MarkdownEnv,
	options: EnhanceVideoOptions,
): Result<EnhancedVideos> {
	const named = options.frontMatter ?? [];
	const found: Video[] = [];
	const diagnostics: Diagnostic[] = [];
	const read = (part: Part, around: Surroundings) => {
		const result = readPart(part, around);
		diagnostics.push(...result.diagnostics);
		return result.value && withFrontMatter(result.value, named);
	};
	const show = (video: Video) => {
		found.push(video);
		return renderVideo(video, options);
	};
	const rewritten = rewriteBlocks(tokens, env, mayBeVideo, (parts, around) =>
		rewrite(parts, around, read, show),
	);
	const inBody = new Set(found.map(videoKey));
	const lead = named.filter((video) => !inBody.has(videoKey(video)));
	const value = {
		tokens: rewritten,
		videos: [...lead, ...found],
		leadHtml: lead.map((video) => renderVideo(video, options)).join("\n"),
	};
	return ok(value, diagnostics);
}

/** The videos alone. */
export function findVideos(
	tokens: readonly Token[],
	env: MarkdownEnv,
): Result<readonly Video[]> {
	const { value, diagnostics } = enhanceVideos(tokens, env, { title: "" });
	return ok(value.videos, diagnostics);
}

/** Facades for what holds videos and nothing else that matters. */
function rewrite(
	parts: readonly Part[],
	around: Surroundings,
	read: (part: Part, around: Surroundings) => Video | undefined,
	show: (video: Video) => string,
): string | undefined {
	const allShown = parts.every(
		(part) => mayShow(part, around) || isLabel(part),
	);
	if (!allShown) return undefined;
	const videos = parts.map((part) => read(part, around));
	const whole = parts.every((part, index) => videos[index] || isLabel(part));
	return whole
		? videos.map((video) => (video ? show(video) : "")).join("")
		: undefined;
}

/** Only a frame or a thumbnail is a video wherever it stands; of plain links, those that are there to be watched. */
function mayShow(part: Part, around: Surroundings): boolean {
	if (part.kind !== "link" || part.image) return part.kind !== "text";
	if (FURTHER.test(around.heading)) return false;
	return !around.inList || SAYS_VIDEO.test(part.text);
}

/** `Video:`, `|`, `▶`: what may stand beside a video on its line and goes with it. */
function isLabel(part: Part): boolean {
	if (part.kind !== "text") return false;
	const text = part.text.trim();
	return text.length <= 40 && (/:$/.test(text) || !/[\p{L}\p{N}]/u.test(text));
}

/** What front matter says of a video (chapters, captions) holds for the same video in the body. */
function withFrontMatter(video: Video, named: readonly Video[]): Video {
	const match = named.find((other) => videoKey(other) === videoKey(video));
	if (!match) return video;
	const { url, embedUrl, startSeconds } = video.startSeconds ? video : match;
	const title = match.title ?? video.title;
	return {
		...video,
		...match,
		url,
		embedUrl,
		startSeconds,
		location: video.location,
		...(title && { title }),
	};
}
