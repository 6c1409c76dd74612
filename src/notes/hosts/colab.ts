import { driveDownload } from "./google.ts";
import type { Host } from "./host.ts";

const ON_GITHUB = /^\/github\/([^/]+\/[^/]+)\/blob\/(.+)$/;
const ON_DRIVE = /^\/drive\/([\w-]+)/;

/** A notebook in Colab lies on GitHub or on Drive: it is downloaded there. */
export const googleColab: Host = {
	name: "google-colab",
	title: "Google Colab",
	read(url) {
		if (url.hostname !== "colab.research.google.com") return undefined;
		const [, repository, path] = ON_GITHUB.exec(url.pathname) ?? [];
		const id = ON_DRIVE.exec(url.pathname)?.[1];
		const downloadUrl = repository
			? `https://raw.githubusercontent.com/${repository}/${path}`
			: id && driveDownload(id);
		return {
			viewUrl: url.href,
			format: "IPYNB",
			...(downloadUrl && { downloadUrl }),
		};
	},
};
