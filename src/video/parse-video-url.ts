import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { LOCAL_HOST } from "./providers/file.ts";
import { findProvider, providers } from "./providers/index.ts";
import type { Addresses, Provider, VideoSource } from "./providers/provider.ts";
import { parseStartTime } from "./start-time.ts";
import { toUrl } from "./to-url.ts";
import type { Video } from "./types.ts";

/**
 * Parse the `video:` value of a post's front matter, or the address a thumbnail links to.
 *
 * Pure: reads no network and no clock, so it cannot tell whether the video still exists.
 *
 * @param input - Address as the author wrote it; the scheme may be missing.
 * @param location - Where `input` begins in the post.
 * @returns The video, its start in whole seconds; or `undefined` with exactly one error:
 *   - `video/invalid-url`: not a URL, or one that holds no video id;
 *   - `video/unknown-provider`: a host that no provider claims.
 *   A start time that cannot be read is the warning `video/invalid-start` and counts as 0.
 * @example parseVideoUrl("https://youtu.be/3vb2I44zKWI?t=1m5s", location) // startSeconds: 65
 */
export function parseVideoUrl(
	input: string,
	location: SourceLocation,
): Result<Video | undefined> {
	const url = toUrl(input);
	if (!url)
		return failure("video/invalid-url", `"${input}" is not a URL.`, location);
	const [provider, source] = recognise(url, input) ?? [];
	if (!provider || !source) {
		const message =
			url.hostname === LOCAL_HOST
				? `"${input}" is neither a web address nor a video file.`
				: `"${url.hostname}" is not a video provider.`;
		return failure("video/unknown-provider", message, location);
	}
	if (!source.id && !source.playlist)
		return failure(
			"video/invalid-url",
			`"${input}" holds no ${provider.title} video's id.`,
			location,
		);
	return createVideo(provider, source, location);
}

/** Whether some provider plays what is at this address; says nothing about what is wrong with it. */
export function isVideoUrl(input: string): boolean {
	const url = toUrl(input);
	const source = url && recognise(url, input)?.[1];
	return Boolean(source && (source.id || source.playlist));
}

/** Whether a provider claims the address, be there a video at it or not. */
export function isVideoHost(input: string): boolean {
	const url = toUrl(input);
	return Boolean(url && recognise(url, input));
}

/** The addresses of the same video at another moment, for chapters. */
export function addressesAt(video: Video, seconds: number): Addresses {
	const url = toUrl(video.url);
	const provider = findProvider(video.provider);
	const source = url && recognise(url, video.url)?.[1];
	return provider && source ? provider.write(source, seconds) : video;
}

/** A provider's answer as a video; also for front matter that gives provider and id apart. */
export function createVideo(
	provider: Provider,
	source: VideoSource,
	location: SourceLocation,
): Result<Video> {
	const start = source.start ? parseStartTime(source.start) : 0;
	const video: Video = {
		provider: provider.name,
		id: source.id,
		...provider.write(source, start ?? 0),
		...(source.playlist && { playlist: source.playlist }),
		startSeconds: start ?? 0,
		aspectRatio: source.portrait ? 9 / 16 : 16 / 9,
		chapters: [],
		location,
	};
	return ok(video, start === undefined ? [badStart(source, location)] : []);
}

function badStart(source: VideoSource, location: SourceLocation) {
	const message = `"${source.start}" is not a time: the video starts at 0.`;
	return diagnostic("video/invalid-start", message, location);
}

function recognise(
	url: URL,
	written: string,
): [Provider, VideoSource] | undefined {
	for (const provider of providers) {
		const source = provider.read(url);
		if (!source) continue;
		// A file of the course stays as it was written, relative to its page.
		const id = url.hostname === LOCAL_HOST ? written.trim() : undefined;
		return [provider, id ? { ...source, id: withoutHash(id) } : source];
	}
	return undefined;
}

function withoutHash(address: string): string {
	return address.split("#", 1)[0] ?? "";
}

function failure(
	code: DiagnosticCode,
	message: string,
	location: SourceLocation,
): Result<undefined> {
	return ok(undefined, [diagnostic(code, message, location)]);
}
