import type { Host, HostAddresses } from "./host.ts";

const FILE = /^\/([^/]+\/[^/]+)\/(?:blob|raw)\/(.+)$/;
const RAW = /^\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?([^/]+\/.+)$/;

/** A file has a page (`blob`) and its bytes (`raw`); a repository or a folder only a page. */
export const github: Host = {
	name: "github",
	title: "GitHub",
	read(url) {
		if (url.hostname === "raw.githubusercontent.com")
			return addresses(RAW.exec(url.pathname)) ?? { downloadUrl: url.href };
		if (url.hostname === "gist.github.com") return { viewUrl: url.href };
		if (!/^(?:www\.)?github\.com$/.test(url.hostname)) return undefined;
		return addresses(FILE.exec(url.pathname)) ?? { viewUrl: url.href };
	},
};

function addresses(match: RegExpExecArray | null): HostAddresses | undefined {
	if (!match) return undefined;
	const [, repository, path] = match;
	return {
		viewUrl: `https://github.com/${repository}/blob/${path}`,
		downloadUrl: `https://github.com/${repository}/raw/${path}`,
	};
}
