import { venueKind } from "../containers/venues.ts";
import type { Parts } from "./assemble.ts";

const blogs =
	/(?:^|\.)(?:medium\.com|substack\.com|wordpress\.com|blogspot\.[a-z.]+|towardsdatascience\.com|github\.io)$|^blog\.|\/blog\//i;

/** The volume behind a journal's name: `JMLR 15`. */
const trailingVolume = /,?\s\d{1,3}$/;

/** CSL's type of a work, from what it says of itself and where it appeared. */
export function chooseType(parts: Parts): string {
	const { genre, container, locators, addresses, others, isBook } = parts;
	if (parts.standard) return "standard";
	const kind = container.title
		? venueKind(container.title.replace(trailingVolume, ""))
		: "unknown";
	if (parts.frame.container && kind === "unknown") return "chapter";
	if (
		genre &&
		genre.type !== "article" &&
		!(genre.type === "book" && container.title) &&
		!(genre.type === "webpage" && container.title)
	)
		return genre.type;
	if (genre?.type === "book" && !genre.genre)
		return container.title && container.announced ? "chapter" : "book";
	if (isBook && kind === "unknown" && !container.announced && !locators.at)
		return "book";
	if (container.title) return inContainer(parts, kind);
	if (container.event) return "paper-conference";
	if (addresses.identifiers.arxiv || genre?.type === "article")
		return "article";
	if (
		container.publisher ||
		isBook ||
		locators.edition ||
		addresses.identifiers.isbn ||
		parts.frame.areEditors ||
		others.translators.length > 0
	)
		return "book";
	if (addresses.identifiers.acl || addresses.identifiers.openreview)
		return "paper-conference";
	if (addresses.identifiers.nber || addresses.identifiers.ssrn) return "report";
	if (
		addresses.identifiers.doi ||
		addresses.identifiers.jstor ||
		addresses.identifiers.pmid
	)
		return "article-journal";
	return onTheWeb(addresses.url);
}

function inContainer(
	{ container, locators, others, addresses }: Parts,
	kind: string,
): string {
	if (kind === "conference") return "paper-conference";
	const isEdited =
		others.editors.length > 0 && !locators.volume && !locators.issue;
	if (kind === "journal" && !isEdited) return "article-journal";
	if (
		others.editors.length > 0 ||
		(container.announced && container.publisher && !locators.issue)
	)
		return "chapter";
	if (locators.volume || locators.issue) return "article-journal";
	if (/\bblog\b|Medium$|Substack$/i.test(container.title ?? ""))
		return "post-weblog";
	if (/Wikipedia|Encyclop/i.test(container.title ?? ""))
		return "entry-encyclopedia";
	if (addresses.identifiers.doi || locators.page)
		return container.publisher ? "chapter" : "article-journal";
	return addresses.url &&
		!addresses.identifiers.arxiv &&
		onTheWeb(addresses.url) !== "document"
		? "webpage"
		: "article-journal";
}

function onTheWeb(url: string | undefined): string {
	if (!url) return "document";
	const address = url.replace(/^https?:\/\/(?:www\.)?/i, "");
	const host = address.split("/")[0] ?? "";
	if (/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com)$/i.test(host))
		return "motion_picture";
	if (/^(?:github|gitlab)\.com$/i.test(host)) return "software";
	if (blogs.test(host) || blogs.test(address)) return "post-weblog";
	return "webpage";
}
