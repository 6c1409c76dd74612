import { type Provider, startOf } from "./provider.ts";

const PATH = /\.(?:mp4|m4v|webm|ogv|mov)$/i;
/** Stands for the site itself in an address without a host. */
export const LOCAL_HOST = "lectern.invalid";

/** A video file, the course's own or on some host: the browser plays it itself. */
export const file: Provider = {
	name: "file",
	title: "video file",
	read(url) {
		if (!PATH.test(url.pathname)) return undefined;
		const start = startOf(url);
		const id = url.href.slice(0, url.href.length - url.hash.length);
		return { id: withoutLocalHost(id), ...(start && { start }) };
	},
	write({ id }, startSeconds) {
		const url = startSeconds ? `${id}#t=${startSeconds}` : id;
		return { url, embedUrl: url };
	},
};

function withoutLocalHost(address: string): string {
	const local = `https://${LOCAL_HOST}`;
	return address.startsWith(local) ? address.slice(local.length) : address;
}
