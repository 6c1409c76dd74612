export { checkVideos } from "./check-videos.ts";
export {
	type EnhancedVideos,
	type EnhanceVideoOptions,
	enhanceVideos,
	findVideos,
} from "./enhance-videos.ts";
export { readFrontMatterVideos } from "./front-matter.ts";
export { addressesAt, isVideoUrl, parseVideoUrl } from "./parse-video-url.ts";
export { playerAddress } from "./player-address.ts";
export { providerTitle } from "./providers/index.ts";
export {
	renderVideo,
	type Thumbnail,
	type VideoOptions,
} from "./render-video.ts";
export { formatTime, isoDuration, parseStartTime } from "./start-time.ts";
export {
	createThumbnailFinder,
	type FetchOptions,
	fetchThumbnails,
	type ThumbnailStore,
	thumbnailNames,
} from "./thumbnails.ts";
export { videoKey } from "./video-key.ts";
