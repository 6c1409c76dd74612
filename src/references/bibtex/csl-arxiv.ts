import { identifyUrl } from "../identifiers/identify-url.ts";
import { cslType } from "./csl-type.ts";
import type { BibtexEntry } from "./types.ts";

/** What an entry says of arXiv: whether it is a preprint there, and the CSL variables that tell which. */
export interface ArxivEntry {
	readonly isPreprint: boolean;
	readonly variables: Readonly<Record<string, unknown>>;
}

const named =
	/(?:arxiv|corr|abs)\D{0,20}?((?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?)/i;

/** An arXiv id out of `eprint`, out of a journal that says `arXiv preprint arXiv:…`, or out of the address. */
export function readArxiv(
	entry: BibtexEntry,
	field: (name: string) => string | undefined,
): ArxivEntry {
	const id = (
		eprintOf(field) ??
		named.exec(field("journal") ?? field("volume") ?? "")?.[1] ??
		named.exec(field("volume") ?? "")?.[1] ??
		identifyUrl(entry.fields.get("url") ?? "").arxiv
	)?.replace(/^arxiv:/i, "");
	const [bare, version] = (id ?? "").split(/v(?=\d+$)/);
	if (!bare) return { isPreprint: false, variables: {} };
	const isPreprint = standsAlone(entry, field("journal"));
	return {
		isPreprint,
		variables: {
			archive: "arXiv",
			archive_location: bare,
			...(isPreprint ? { number: `arXiv:${bare}`, volume: undefined } : {}),
			...(version ? { version } : {}),
		},
	};
}

function eprintOf(
	field: (name: string) => string | undefined,
): string | undefined {
	const archive = field("archiveprefix") ?? field("eprinttype");
	const eprint = field("eprint");
	return /^arxiv$/i.test(archive ?? "") || /^\d{4}\.\d{4,5}/.test(eprint ?? "")
		? eprint
		: undefined;
}

/** Whether it appeared nowhere but there. */
const standsAlone = (
	entry: BibtexEntry,
	journal: string | undefined,
): boolean =>
	/arxiv|corr/i.test(journal ?? "") ||
	(!entry.fields.has("journal") &&
		!entry.fields.has("booktitle") &&
		!cslType(entry).startsWith("book"));
