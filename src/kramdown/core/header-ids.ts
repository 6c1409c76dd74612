import type { KramdownOptions } from "../options.ts";

export type IdGenerator = (text: string) => string;

/** kramdown's own ids: ASCII letters and digits, from the first letter on. */
export function basicId(text: string): string {
	return text
		.replace(/^[^a-zA-Z]+/gm, "")
		.replace(/[^a-zA-Z0-9 -]+/g, "")
		.replaceAll(" ", "-")
		.toLowerCase();
}

/** Ids for one document; `section` for a header without letters, duplicates with `-1`, `-2` … */
export function createIdGenerator(options: KramdownOptions): IdGenerator {
	const used = new Map<string, number>();
	return (text) => {
		const plain = options.transliterated_header_ids
			? transliterate(text)
			: text;
		const id = basicId(plain) || "section";
		const count = used.get(id);
		used.set(id, (count ?? -1) + 1);
		const suffix = count === undefined ? "" : `-${count + 1}`;
		return options.auto_id_prefix + id + suffix;
	};
}

/** Letters without their marks; other scripts' letters are lost. */
function transliterate(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}+/gu, "");
}
