import {
	type Provider,
	startOf,
	type VideoSource,
	withParameters,
} from "./provider.ts";

const HOST = /(?:^|\.)bilibili\.com$/;
const PATH = /^\/(?:s\/)?video\/(BV[0-9A-Za-z]{10}|av\d+)/i;

/** A video is `BV…` or, by its older name, `av` and a number; a part of it is `p`. */
export const bilibili: Provider = {
	name: "bilibili",
	title: "Bilibili",
	read(url) {
		return HOST.test(url.hostname) ? readAddress(url) : undefined;
	},
	write({ id, key }, startSeconds) {
		const number = /^av(\d+)$/i.exec(id)?.[1];
		return {
			url: withParameters(`https://www.bilibili.com/video/${id}`, {
				p: key,
				t: startSeconds,
			}),
			embedUrl: withParameters("https://player.bilibili.com/player.html", {
				...(number ? { aid: number } : { bvid: id }),
				p: key,
				t: startSeconds,
				autoplay: 1,
			}),
		};
	},
};

function readAddress(url: URL): VideoSource {
	const query = url.searchParams;
	const number = query.get("aid");
	const named = query.get("bvid") ?? (number ? `av${number}` : "");
	const key = query.get("p") ?? query.get("page") ?? undefined;
	const start = startOf(url);
	return {
		id: PATH.exec(url.pathname)?.[1] ?? named,
		...(key && { key }),
		...(start && { start }),
	};
}
