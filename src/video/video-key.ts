import type { Video } from "./types.ts";

/** The same for two addresses of one video, whatever their start. */
export function videoKey(video: Video): string {
	return `${video.provider}:${video.id || video.playlist}`;
}
