import {
	type Provider,
	startOf,
	type VideoSource,
	withParameters,
} from "./provider.ts";

const HOST = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|ytimg\.com)$/;
const ID = /^([\w-]{11})(?![\w-])/;
/** Path words that an id follows. */
const BEFORE_ID =
	/^\/(?:embed|shorts|live|watch|v|e|vi|vi_webp|an_webp)\/(?!videoseries)([^/]*)/;
const PLAYER = "https://www.youtube-nocookie.com/embed/";

/** @see https://developers.google.com/youtube/player_parameters */
export const youtube: Provider = {
	name: "youtube",
	title: "YouTube",
	read(url) {
		if (!HOST.test(url.hostname)) return undefined;
		const target = url.searchParams.get("u");
		return url.pathname === "/attribution_link" && target
			? readAddress(new URL(target, "https://www.youtube.com"))
			: readAddress(url);
	},
	write({ id, playlist }, startSeconds) {
		const list = { list: playlist };
		if (!id)
			return {
				url: withParameters("https://www.youtube.com/playlist", list),
				embedUrl: withParameters(`${PLAYER}videoseries`, {
					...list,
					autoplay: 1,
				}),
			};
		return {
			url: withParameters("https://www.youtube.com/watch", {
				v: id,
				...list,
				t: startSeconds && `${startSeconds}s`,
			}),
			embedUrl: withParameters(PLAYER + id, {
				autoplay: 1,
				start: startSeconds,
				...list,
			}),
			thumbnailUrl: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
		};
	},
};

function readAddress(url: URL): VideoSource {
	const written =
		url.searchParams.get("v") ??
		url.searchParams.get("vi") ??
		(url.hostname === "youtu.be" ? url.pathname.slice(1) : undefined) ??
		BEFORE_ID.exec(url.pathname)?.[1] ??
		"";
	const playlist = url.searchParams.get("list") ?? undefined;
	const start = startOf(url) ?? /[?&]t=(\w+)/.exec(written)?.[1];
	const id = ID.exec(written)?.[1] ?? "";
	return {
		id,
		...(playlist && { playlist }),
		...(url.pathname.startsWith("/shorts/") && { portrait: true }),
		...(start && { start }),
	};
}
