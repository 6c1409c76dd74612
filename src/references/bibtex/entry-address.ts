import { cleanAddress } from "../../links/clean-address.ts";
import { identifyUrl } from "../identifiers/identify-url.ts";
import type { BibtexEntry } from "./types.ts";

export interface AddressOptions {
	/** `links: keep`: addresses stay as they are written. */
	readonly keepLinks?: boolean;
}

/** Where to read a work: its DOI, bare, also where only the address has it; its address, cleaned. */
export function addressOf(
	entry: BibtexEntry,
	field: (name: string) => string | undefined,
	{ keepLinks = false }: AddressOptions,
): { readonly DOI?: string; readonly URL?: string } {
	const written = writtenAddress(entry);
	const DOI =
		field("doi")?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "") ??
		identifyUrl(written ?? "").doi;
	return {
		...(DOI ? { DOI } : {}),
		...(written ? { URL: keepLinks ? written : cleanAddress(written) } : {}),
	};
}

/** The address as the file has it, TeX's escapes taken off. */
export function writtenAddress({ fields }: BibtexEntry): string | undefined {
	const url = fields.get("url") ?? howPublished(fields.get("howpublished"));
	return (
		url
			?.replace(/^\\url\{(.*)\}$/, "$1")
			.replace(/\\([%_#&~])/g, "$1")
			.trim() || undefined
	);
}

const howPublished = (written = ""): string | undefined =>
	/https?:\/\/[^\s{}]+/.exec(written)?.[0];
