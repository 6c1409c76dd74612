/** Seconds a host may take: a build does not wait for one that is asleep. */
const PATIENCE = 15;

/** Ask a video's host for a thumbnail, for `--fetch-thumbnails`. */
export function askHost(address: string): Promise<Response> {
	return fetch(address, { signal: AbortSignal.timeout(PATIENCE * 1000) });
}
