import type { SourceLocation } from "../source/types.ts";
import type { Language } from "../words/index.ts";
import { hosts } from "./hosts/index.ts";
import { kindOfFormat, kindOfWords } from "./kinds.ts";
import type { Notes } from "./types.ts";

/** What is known of a resource beside its address. */
export interface Described {
	readonly label: string;
	readonly kind?: Notes["kind"];
	readonly location: SourceLocation;
}

export interface NotesOptions {
	/** Bytes of a file of the course, by its address as written; undefined where there is none. */
	readonly sizeOf?: (address: string) => number | undefined;
	/** What a bar says by itself is said in; English by default. */
	readonly language?: Language;
	/** The address the page uses for one written in front matter. */
	readonly resolve?: (address: string) => string;
}

const EXTENSION = /\.([a-z][a-z0-9]{0,4})$/i;
const FORMATS = new Set(
	"PDF PPTX PPT KEY ODP DOCX DOC TEX MD TXT HTML IPYNB PY R RMD QMD DO JL M ZIP GZ CSV TSV XLSX JSON DTA PARQUET EPUB VTT SRT".split(
		" ",
	),
);

/** An address of course material as a fact: its host, its format, and where to view and to download it. */
export function readResource(
	address: string,
	described: Described,
	options: NotesOptions = {},
): Notes {
	const { label, location } = described;
	const url = absolute(address);
	const place = url ? onHost(url) : local(address, options);
	const format = place.format ?? formatOf(url?.pathname ?? address);
	const kind =
		described.kind ??
		kindOfWords(label, options.language) ??
		kindOfFormat(format) ??
		"other";
	return { kind, label, location, ...place, ...(format && { format }) };
}

/** Upper case; undefined for an address that ends in none we know (`HTML` is a page like any other). */
export function formatOf(path: string): string | undefined {
	const [clean = ""] = path.split(/[?#]/, 1);
	const format = EXTENSION.exec(clean)?.[1]?.toUpperCase();
	return format && FORMATS.has(format) && format !== "HTML"
		? format
		: undefined;
}

function absolute(address: string): URL | undefined {
	const text = address.startsWith("//") ? `https:${address}` : address;
	if (!/^https?:/i.test(text)) return undefined;
	return URL.canParse(text) ? new URL(text) : undefined;
}

type Place = Pick<
	Notes,
	"host" | "viewUrl" | "downloadUrl" | "bytes" | "format"
>;

function onHost(url: URL): Place {
	for (const host of hosts) {
		const addresses = host.read(url);
		if (addresses) return { host: host.name, ...addresses };
	}
	return { host: "web", viewUrl: url.href };
}

function local(address: string, { sizeOf, resolve }: NotesOptions): Place {
	if (!address) return { host: "local" };
	const bytes = sizeOf?.(address);
	const viewUrl = resolve?.(address) ?? address;
	return {
		host: "local",
		viewUrl,
		...(formatOf(address) && { downloadUrl: viewUrl }),
		...(bytes !== undefined && { bytes }),
	};
}
