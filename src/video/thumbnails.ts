import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { readImageSize } from "../images/read-size.ts";
import type { ImageSize } from "../images/types.ts";
import type { Thumbnail } from "./render-video.ts";
import { thumbnailSources } from "./thumbnail-sources.ts";
import type { Video } from "./types.ts";
import { videoKey } from "./video-key.ts";

/** Where fetched thumbnails are kept. */
export interface ThumbnailStore {
	readonly has: (name: string) => boolean;
	readonly write: (name: string, data: Uint8Array) => void | Promise<void>;
}

export interface FetchOptions {
	readonly fetch: (address: string) => Promise<Response>;
}

const EXTENSIONS = ["jpg", "webp", "png", "avif"] as const;
const MOST_BYTES = 5_000_000;

/**
 * The file names a video's thumbnail may have, in `assets/thumbnails` or in the cache: `youtube-3vb2I44zKWI.jpg`.
 * What an address brings along that no file name should have is replaced by `_`.
 */
export function thumbnailNames(video: Video): string[] {
	const id = (video.id || video.playlist || "").replace(/[^\w-]+/g, "_");
	return EXTENSIONS.map(
		(extension) => `${video.provider}-${id.slice(-80)}.${extension}`,
	);
}

/**
 * A `findThumbnail` for `renderVideo` over a folder.
 *
 * @param sizeOf - Of a file in the folder, by name; undefined where there is none.
 * @param urlOf - The address the page uses.
 */
export function createThumbnailFinder(
	sizeOf: (name: string) => ImageSize | undefined,
	urlOf: (name: string) => string,
): (video: Video) => Thumbnail | undefined {
	return (video) => {
		for (const name of thumbnailNames(video)) {
			const size = sizeOf(name);
			if (size)
				return { src: urlOf(name), width: size.width, height: size.height };
		}
		return undefined;
	};
}

/**
 * Fetch the thumbnails that the store does not have yet, for `build --fetch-thumbnails`: the only thing Lectern ever
 * asks of a video's host.
 *
 * @returns `video/thumbnail-not-fetched` for each video of which there is none.
 */
export async function fetchThumbnails(
	videos: Iterable<Video>,
	store: ThumbnailStore,
	options: FetchOptions,
): Promise<Diagnostic[]> {
	const diagnostics: Diagnostic[] = [];
	const byKey = new Map([...videos].map((video) => [videoKey(video), video]));
	for (const video of byKey.values()) {
		if (video.provider === "file") continue;
		if (thumbnailNames(video).some(store.has)) continue;
		const found = await fetchFirst(video, options);
		if (typeof found === "string") diagnostics.push(notFetched(video, found));
		else await store.write(nameOf(video, found), found);
	}
	return diagnostics;
}

function nameOf(video: Video, data: Uint8Array): string {
	const format = readImageSize(data)?.format;
	const extension = format === "jpeg" ? "jpg" : format;
	const names = thumbnailNames(video);
	return names.find((name) => name.endsWith(`.${extension}`)) ?? names[0] ?? "";
}

/** The first source that gives an image, or why the last gave none. */
async function fetchFirst(
	video: Video,
	{ fetch }: FetchOptions,
): Promise<Uint8Array | string> {
	let reason = `${video.provider} tells no address of one`;
	for (const source of thumbnailSources(video)) {
		try {
			const address = await source(fetch);
			const data = address && (await fetchImage(address, fetch));
			if (data) return data;
			reason = "what came back is no image";
		} catch (error) {
			reason = error instanceof Error ? error.message : String(error);
		}
	}
	return reason;
}

async function fetchImage(
	address: string,
	fetch: FetchOptions["fetch"],
): Promise<Uint8Array | undefined> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`status ${response.status}`);
	const data = new Uint8Array(await response.arrayBuffer());
	const image = data.length <= MOST_BYTES && readImageSize(data);
	return image && image.format !== "svg" ? data : undefined;
}

function notFetched(video: Video, reason: string): Diagnostic {
	return diagnostic(
		"video/thumbnail-not-fetched",
		`No thumbnail of ${video.url}: ${reason}.`,
		video.location,
	);
}
