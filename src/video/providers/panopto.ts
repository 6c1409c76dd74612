import { type Provider, startOf, withParameters } from "./provider.ts";

const HOST = /(?:^|\.)panopto\.(?:com|eu)$/;
const PATH = /^\/Panopto\/Pages\//i;

/** @see https://support.panopto.com/s/article/Embedding-Videos (Embed.aspx and its parameters) */
export const panopto: Provider = {
	name: "panopto",
	title: "Panopto",
	read(url) {
		if (!HOST.test(url.hostname) && !PATH.test(url.pathname)) return undefined;
		const parameter = (name: string) => url.searchParams.get(name) ?? undefined;
		const playlist = parameter("pid");
		const start = startOf(url);
		return {
			id: parameter("id") ?? parameter("tid") ?? "",
			host: url.host,
			...(playlist && { playlist }),
			...(start && { start }),
		};
	},
	write({ id, host, playlist }, start) {
		const pages = `https://${host}/Panopto/Pages`;
		const video = id ? { id } : { pid: playlist };
		return {
			url: withParameters(`${pages}/Viewer.aspx`, { ...video, start }),
			embedUrl: withParameters(`${pages}/Embed.aspx`, {
				...video,
				autoplay: "true",
				start,
			}),
		};
	},
};
