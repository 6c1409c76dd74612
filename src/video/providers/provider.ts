import type { Video, VideoProvider } from "../types.ts";

/** What a provider reads out of an address that is one of its own. */
export interface VideoSource {
	/** Empty where the address holds none. */
	readonly id: string;
	readonly playlist?: string;
	/** Vimeo's key to an unlisted video, Bilibili's part: what the player needs beside the id. */
	readonly key?: string;
	/** The host, for what is served on many (PeerTube, Panopto). */
	readonly host?: string;
	/** Higher than wide. */
	readonly portrait?: boolean;
	/** The start as written. */
	readonly start?: string;
}

export type Addresses = Pick<Video, "url" | "embedUrl" | "thumbnailUrl">;

/** A video host: how its addresses are read, and how they are written. */
export interface Provider {
	readonly name: VideoProvider;
	/** As readers know it. */
	readonly title: string;
	/** @returns undefined for an address of somebody else's. */
	readonly read: (url: URL) => VideoSource | undefined;
	readonly write: (source: VideoSource, startSeconds: number) => Addresses;
}

/** An address with those parameters that have a value. */
export function withParameters(
	address: string,
	parameters: Readonly<Record<string, string | number | undefined>>,
): string {
	const query = Object.entries(parameters)
		.filter(([, value]) => value !== undefined && value !== "" && value !== 0)
		.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
		.join("&");
	return query ? `${address}?${query}` : address;
}

/** The start as an address says it: `t=`, `start=` or `#t=`. */
export function startOf(url: URL): string | undefined {
	const query = url.searchParams;
	const named = query.get("t") ?? query.get("start");
	const other = query.get("time_continue");
	return named ?? other ?? /^#(?:t|start)=([^&]*)/.exec(url.hash)?.[1];
}
