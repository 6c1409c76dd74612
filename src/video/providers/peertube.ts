import { type Provider, startOf, withParameters } from "./provider.ts";

/** PeerTube runs on any host: its paths tell. A video has a UUID, or the same in 22 characters of base 58. */
const PATH =
	/^\/(?:w|videos\/(?:watch|embed))\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})\/?$/;

/** @see https://docs.joinpeertube.org/api/embed-player */
export const peertube: Provider = {
	name: "peertube",
	title: "PeerTube",
	read(url) {
		const id = PATH.exec(url.pathname)?.[1];
		const start = startOf(url);
		return id ? { id, host: url.host, ...(start && { start }) } : undefined;
	},
	write({ id, host }, startSeconds) {
		const start = startSeconds && `${startSeconds}s`;
		return {
			url: withParameters(`https://${host}/w/${id}`, { start }),
			embedUrl: withParameters(`https://${host}/videos/embed/${id}`, {
				autoplay: 1,
				p2p: "0",
				start,
			}),
		};
	},
};
