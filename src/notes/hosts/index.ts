import type { NotesHost } from "../types.ts";
import { googleColab } from "./colab.ts";
import { dropbox } from "./dropbox.ts";
import { github } from "./github.ts";
import { googleDrive } from "./google.ts";
import type { Host } from "./host.ts";

/** Overleaf shows a project; its PDF is only for who has joined it. */
const overleaf: Host = {
	name: "overleaf",
	title: "Overleaf",
	read: (url) =>
		/(?:^|\.)overleaf\.com$/.test(url.hostname)
			? { viewUrl: url.href }
			: undefined,
};

export const hosts: readonly Host[] = [
	dropbox,
	googleDrive,
	googleColab,
	overleaf,
	github,
];

/** The host's name as readers know it; none for a local file, the host name for any other. */
export function hostTitle(name: NotesHost, address = ""): string | undefined {
	if (name === "local") return undefined;
	const host = hosts.find((candidate) => candidate.name === name);
	if (host) return host.title;
	return URL.canParse(address)
		? new URL(address).hostname.replace(/^www\./, "")
		: undefined;
}
