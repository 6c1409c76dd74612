import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { readChapters } from "./chapters.ts";
import {
	type Fields,
	isFields,
	readAspectRatio,
	readTime,
	text,
} from "./fields.ts";
import { addressesAt, createVideo, parseVideoUrl } from "./parse-video-url.ts";
import { findProvider } from "./providers/index.ts";
import type { Video } from "./types.ts";

/** Front matter's keys that hold a video, and the provider a bare id of theirs belongs to. */
const KEYS: Readonly<Record<string, string>> = {
	video: "youtube",
	videos: "youtube",
	video_url: "youtube",
	youtube: "youtube",
	youtube_id: "youtube",
	youtubeId: "youtube",
	vimeo: "vimeo",
	bilibili: "bilibili",
	panopto: "panopto",
	peertube: "peertube",
	recording: "youtube",
};
const BARE_ID: Readonly<Record<string, RegExp>> = {
	youtube: /^[\w-]{11}$/,
	vimeo: /^\d{5,}$/,
	bilibili: /^(?:BV[0-9A-Za-z]{10}|av\d+)$/,
};

/**
 * The videos that front matter names: `video:` and its kin, each an address, an id, a map or a list of those.
 *
 * A map has `url`, or `id` and `provider` (by default the key's own, else YouTube); and `title`, `start`, `aspect`
 * (`16:9`, `1.78`, or the height in percent of the width), `chapters`, `captions` (address of a WebVTT file),
 * `transcript` (address). Truth values are left alone: layouts use them as switches.
 *
 * @param locate - The place of a key.
 * @returns Diagnostics: those of `parseVideoUrl`, and `video/invalid-field`.
 */
export function readFrontMatterVideos(
	data: Fields,
	locate: (key: string) => SourceLocation,
): Result<Video[]> {
	const results = Object.entries(KEYS).flatMap(([key, provider]) => {
		const value = data[key];
		const items = Array.isArray(value) ? value : [value];
		return items.map((item) => readItem(item, provider, locate(key)));
	});
	return ok(
		results.flatMap(({ value }) => (value ? [value] : [])),
		results.flatMap(({ diagnostics }) => diagnostics),
	);
}

function readItem(
	item: unknown,
	provider: string,
	location: SourceLocation,
): Result<Video | undefined> {
	if (typeof item === "string" && item.trim())
		return readAddress(item.trim(), provider, location);
	if (typeof item === "number")
		return readAddress(String(item), provider, location);
	return isFields(item) ? readMap(item, provider, location) : ok(undefined);
}

function readAddress(
	text: string,
	provider: string,
	location: SourceLocation,
): Result<Video | undefined> {
	const found = findProvider(provider);
	return found && BARE_ID[provider]?.test(text)
		? createVideo(found, { id: text }, location)
		: parseVideoUrl(text, location);
}

function readMap(
	fields: Fields,
	key: string,
	location: SourceLocation,
): Result<Video | undefined> {
	const address = text(fields.url) ?? text(fields.src) ?? text(fields.id);
	if (!address) return ok(undefined);
	const name = text(fields.provider)?.toLowerCase() ?? key;
	const found = fields.id === undefined ? undefined : findProvider(name);
	const named = found && !address.includes("/");
	const source = { id: address, ...hostOf(fields) };
	const result = named
		? createVideo(found, source, location)
		: parseVideoUrl(address, location);
	return result.value
		? withFields(result.value, fields, location, result.diagnostics)
		: result;
}

/** PeerTube and Panopto need the host beside the id; Vimeo's unlisted videos their hash. */
function hostOf(fields: Fields) {
	const host = text(fields.host)?.replace(/^https?:\/\//, "");
	const key = text(fields.hash);
	const playlist = text(fields.playlist);
	return {
		...(host && { host }),
		...(key && { key }),
		...(playlist && { playlist }),
	};
}

function withFields(
	video: Video,
	fields: Fields,
	location: SourceLocation,
	before: readonly Diagnostic[],
): Result<Video> {
	const invalid = (field: string, expected: string) =>
		diagnostic(
			"video/invalid-field",
			`\`${field}\` should be ${expected}, found ${JSON.stringify(fields[field])}.`,
			location,
		);
	const diagnostics = [...before];
	const start = fields.start === undefined ? 0 : readTime(fields.start);
	if (start === undefined)
		diagnostics.push(
			diagnostic(
				"video/invalid-start",
				`"${String(fields.start)}" is not a time: the video starts at 0.`,
				location,
			),
		);
	const aspectRatio = readAspectRatio(fields.aspect ?? fields.aspect_ratio);
	if (aspectRatio === "invalid")
		diagnostics.push(invalid("aspect", "like `16:9`"));
	const chapters = readChapters(fields.chapters);
	if (!chapters)
		diagnostics.push(invalid("chapters", "a list of `start` and `title`"));
	const title = text(fields.title);
	const captions = text(fields.captions);
	const transcript = text(fields.transcript);
	const moved = start
		? { ...video, ...addressesAt(video, start), startSeconds: start }
		: video;
	return ok(
		{
			...moved,
			...(title && { title }),
			...(typeof aspectRatio === "number" && { aspectRatio }),
			chapters: chapters ?? [],
			...(captions && { captions }),
			...(transcript && { transcript }),
		},
		diagnostics,
	);
}
