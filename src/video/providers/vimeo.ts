import { type Provider, startOf, withParameters } from "./provider.ts";

const HOST = /^(?:(?:www|player)\.)?vimeo\.com$/;
/** `/ID`, `/ID/HASH` of an unlisted video, `/video/ID`, `/channels/NAME/ID`, `/groups/NAME/videos/ID`. */
const PATH =
	/^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/|showcase\/\d+\/video\/)?(\d{5,})(?:\/([0-9a-f]{6,}))?\/?$/;

/** @see https://help.vimeo.com/hc/en-us/articles/12426260232977 (player parameters) */
export const vimeo: Provider = {
	name: "vimeo",
	title: "Vimeo",
	read(url) {
		if (!HOST.test(url.hostname)) return undefined;
		const [, id = "", hash] = PATH.exec(url.pathname) ?? [];
		const key = hash ?? url.searchParams.get("h") ?? undefined;
		const start = startOf(url);
		return { id, ...(key && { key }), ...(start && { start }) };
	},
	write({ id, key }, startSeconds) {
		const at = startSeconds ? `#t=${startSeconds}s` : "";
		const player = `https://player.vimeo.com/video/${id}`;
		return {
			url: `https://vimeo.com/${id}${key ? `/${key}` : ""}${at}`,
			embedUrl: withParameters(player, { h: key, dnt: 1, autoplay: 1 }) + at,
		};
	},
};
