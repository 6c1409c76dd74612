import type { Host } from "./host.ts";

/** `dl=0` shows a preview, `dl=1` downloads. @see https://help.dropbox.com/share/force-download */
export const dropbox: Host = {
	name: "dropbox",
	title: "Dropbox",
	read(url) {
		if (/(?:^|\.)dropboxusercontent\.com$/.test(url.hostname))
			return { downloadUrl: url.href };
		if (!/^(?:www\.)?dropbox\.com$/.test(url.hostname)) return undefined;
		return {
			viewUrl: withDownload(url, "0"),
			downloadUrl: withDownload(url, "1"),
		};
	},
};

function withDownload(url: URL, value: "0" | "1"): string {
	const address = new URL(url);
	address.searchParams.delete("raw");
	address.searchParams.set("dl", value);
	return address.href;
}
