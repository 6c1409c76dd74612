import type { Video } from "./types.ts";

type Fetch = (address: string) => Promise<Response>;

/** Finds a thumbnail's address, asking the provider where need be. */
export type ThumbnailSource = (fetch: Fetch) => Promise<string | undefined>;

/** YouTube's names for pictures in 16:9, the largest first; older videos lack the first. */
const YOUTUBE = ["maxresdefault", "hq720", "mqdefault"];

/** Where a video's thumbnail may be found, the best first. @see https://oembed.com */
export function thumbnailSources(video: Video): ThumbnailSource[] {
	const page = encodeURIComponent(video.url.split("#", 1)[0] ?? "");
	switch (video.provider) {
		case "youtube":
			return video.id
				? YOUTUBE.map(
						(name) => async () =>
							`https://i.ytimg.com/vi/${video.id}/${name}.jpg`,
					)
				: [oembed(`https://www.youtube.com/oembed?format=json&url=${page}`)];
		case "vimeo":
			return [
				oembed(`https://vimeo.com/api/oembed.json?width=1280&url=${page}`),
			];
		case "peertube":
			return [
				oembed(
					`${new URL(video.url).origin}/services/oembed?format=json&url=${page}`,
				),
			];
		default:
			return video.thumbnailUrl ? [async () => video.thumbnailUrl] : [];
	}
}

function oembed(address: string): ThumbnailSource {
	return async (fetch) => {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`status ${response.status}`);
		const answer: unknown = await response.json();
		const found =
			typeof answer === "object" && answer !== null && "thumbnail_url" in answer
				? answer.thumbnail_url
				: undefined;
		return typeof found === "string" && /^https:\/\//.test(found)
			? found
			: undefined;
	};
}
