import { writeAttributes } from "../html/attributes.ts";
import { escapeHtml } from "../html/escape.ts";
import { type Language, plainEnglish } from "../words/index.ts";
import { drawPoster } from "./draw-poster.ts";
import { addressesAt } from "./parse-video-url.ts";
import { providerTitle } from "./providers/index.ts";
import { formatTime, isoDuration } from "./start-time.ts";
import type { Chapter, Video } from "./types.ts";

/** Pixels that a poster or player is drawn in; the page scales it. */
const WIDTH = 1280;

/** An image of the course itself: `src` is the address the page uses. */
export interface Thumbnail {
	readonly src: string;
	readonly width: number;
	readonly height: number;
}

export interface VideoOptions {
	/** What is shown where the video has no title of its own: the lecture's. */
	readonly title: string;
	/** A thumbnail among the course's files or in the thumbnail cache; none: a poster is drawn. */
	readonly findThumbnail?: (video: Video) => Thumbnail | undefined;
	/** What the facade says by itself is said in; English by default. */
	readonly language?: Language;
	/** The address the page uses for one written in front matter (captions, transcript, a local file). */
	readonly resolve?: (address: string) => string;
}

/**
 * The video as a facade: a poster that is a link, with its place reserved; nothing is asked of another host before it
 * is clicked.
 *
 * Without script the link leads to the video, and a chapter's link to its moment. A script finds in `data-embed` the
 * player's address to put into the facade; a video file is the browser's own player, and `data-seek` its second.
 */
export function renderVideo(video: Video, options: VideoOptions): string {
	const player = video.provider === "file" ? renderFile : renderPoster;
	return [
		`<figure class="lectern-video" data-provider="${video.provider}">`,
		player(video, options),
		renderChapters(video, languageOf(options)),
		renderTranscript(video, options),
		"</figure>",
	].join("");
}

/** `Lecture 9: Prompt and Prefix Tuning` of the video's own title or the lecture's. */
function titleOf(video: Video, options: VideoOptions): string {
	return (
		(video.title ?? options.title).trim() ||
		languageOf(options).say("the_lecture")
	);
}

function languageOf({ language = plainEnglish }: VideoOptions): Language {
	return language;
}

function renderPoster(video: Video, options: VideoOptions): string {
	const source = providerTitle(video.provider);
	const title = titleOf(video, options);
	const link = writeAttributes({
		class: "lectern-poster",
		href: video.url,
		"data-embed": video.embedUrl,
	});
	const language = languageOf(options);
	const what = video.id ? title : language.say("playlist", { title });
	const label = language.say("watch_at", { title: what, host: source });
	return [
		`<a${link}>`,
		renderThumbnail(video, options) ??
			drawPoster(title, source, video.aspectRatio),
		'<span class="lectern-play" aria-hidden="true"></span>',
		`<span class="lectern-poster-label">${escapeHtml(label)}</span>`,
		"</a>",
	].join("");
}

function renderThumbnail(
	video: Video,
	options: VideoOptions,
): string | undefined {
	const thumbnail = options.findThumbnail?.(video);
	if (!thumbnail) return undefined;
	return hasRatio(thumbnail, video)
		? `<img${writeAttributes({ ...thumbnail, alt: "", loading: "lazy", decoding: "async" })}>`
		: cropThumbnail(thumbnail.src, video);
}

function hasRatio({ width, height }: Thumbnail, { aspectRatio }: Video) {
	return Math.abs(width / height / aspectRatio - 1) < 0.02;
}

/** A thumbnail of another shape (YouTube's 4:3 with bars) fills the video's, in SVG since no style may stand inline. */
function cropThumbnail(src: string, { aspectRatio }: Video): string {
	const height = Math.round(WIDTH / aspectRatio);
	const size = `width="${WIDTH}" height="${height}"`;
	return `<svg class="lectern-thumbnail" viewBox="0 0 ${WIDTH} ${height}" ${size} aria-hidden="true" focusable="false"><image href="${escapeHtml(src)}" ${size} preserveAspectRatio="xMidYMid slice"/></svg>`;
}

function renderFile(video: Video, options: VideoOptions): string {
	const resolve = options.resolve ?? ((address: string) => address);
	const address = resolve(video.url);
	const player = writeAttributes({
		class: "lectern-player",
		src: address,
		controls: true,
		preload: "none",
		playsinline: true,
		poster: options.findThumbnail?.(video)?.src,
		"aria-label": titleOf(video, options),
		width: WIDTH,
		height: Math.round(WIDTH / video.aspectRatio),
	});
	const track = video.captions
		? `<track${writeAttributes({ kind: "captions", src: resolve(video.captions), default: true })}>`
		: "";
	const watch = languageOf(options).say("watch", {
		title: titleOf(video, options),
	});
	return `<video${player}>${track}<a href="${escapeHtml(address)}">${escapeHtml(watch)}</a></video>`;
}

function renderChapters(video: Video, language: Language): string {
	if (video.chapters.length === 0) return "";
	const items = video.chapters.map((chapter) => renderChapter(video, chapter));
	return `<ol class="lectern-chapters" aria-label="${escapeHtml(language.say("chapters"))}">${items.join("")}</ol>`;
}

function renderChapter(video: Video, { title, startSeconds }: Chapter): string {
	const { url, embedUrl } = addressesAt(video, startSeconds);
	const link = writeAttributes({
		href: url,
		"data-seek": startSeconds,
		"data-embed": video.provider === "file" ? undefined : embedUrl,
	});
	const time = `<time datetime="${isoDuration(startSeconds)}">${formatTime(startSeconds)}</time>`;
	return `<li><a${link}>${time} <span>${escapeHtml(title)}</span></a></li>`;
}

function renderTranscript(video: Video, options: VideoOptions): string {
	if (!video.transcript) return "";
	const address = options.resolve?.(video.transcript) ?? video.transcript;
	const label = escapeHtml(languageOf(options).say("transcript"));
	return `<p class="lectern-transcript"><a href="${escapeHtml(address)}">${label}</a></p>`;
}
