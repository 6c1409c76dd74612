import type { Host, HostAddresses } from "./host.ts";

const DRIVE_FILE = /^\/file\/d\/([\w-]+)/;
const DOCUMENT = /^\/(document|presentation|spreadsheets)\/d\/(?!e\/)([\w-]+)/;
const EXPORTS: Readonly<Record<string, readonly [string, string]>> = {
	document: ["export?format=pdf", "Google Docs"],
	presentation: ["export/pdf", "Google Slides"],
	spreadsheets: ["export?format=xlsx", "Google Sheets"],
};

/** Files on Drive, and documents, presentations and sheets with their exports. */
export const googleDrive: Host = {
	name: "google-drive",
	title: "Google Drive",
	read(url) {
		if (url.hostname === "docs.google.com") return readDocument(url);
		return url.hostname === "drive.google.com" ? readDrive(url) : undefined;
	},
};

function readDrive(url: URL): HostAddresses {
	const opens = /^\/(?:open|uc)$/.test(url.pathname);
	const named = opens ? url.searchParams.get("id") : undefined;
	const id = named ?? DRIVE_FILE.exec(url.pathname)?.[1];
	return id
		? {
				viewUrl: `https://drive.google.com/file/d/${id}/view`,
				downloadUrl: driveDownload(id),
			}
		: { viewUrl: url.href };
}

function readDocument(url: URL): HostAddresses {
	const [, kind = "", id] = DOCUMENT.exec(url.pathname) ?? [];
	const [path, format] = EXPORTS[kind] ?? [];
	if (!id || !path || !format) return { viewUrl: url.href };
	const downloadUrl = `https://docs.google.com/${kind}/d/${id}/${path}`;
	return { viewUrl: url.href, downloadUrl, format };
}

/** The address at which Drive hands a file over. */
export function driveDownload(id: string): string {
	return `https://drive.google.com/uc?export=download&id=${id}`;
}
