/** What a document's file name says. */
export interface DocumentName {
	/** `2023-02-24` of `2023-02-24-lecture9.md`, not yet known to be a date. */
	readonly date?: string | undefined;
	readonly slug: string;
	/** With its dot; none for a file without one. */
	readonly extension?: string | undefined;
}

const DATED = /^(?:.+\/)?(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^.]+)$/;
const DATELESS = /^(?:.+\/)?(.*)(\.[^.]+)$/;

/** Read a document's path by Jekyll's rules; a slug ends with no dot. */
export function readDocumentName(path: string): DocumentName {
	const dated = DATED.exec(path);
	if (dated)
		return {
			date: dated[1],
			slug: withoutTrailingDots(dated[2] ?? ""),
			extension: dated[3],
		};
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dateless = DATELESS.exec(name);
	return dateless
		? { slug: withoutTrailingDots(dateless[1] ?? ""), extension: dateless[2] }
		: { slug: withoutTrailingDots(name) };
}

export function withoutTrailingDots(text: string): string {
	return text.replace(/\.+$/, "");
}
