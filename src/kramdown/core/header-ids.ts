import { isAscii } from "../../ascii-first.ts";
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

/** Latin letters that Unicode takes for letters of their own. */
const ownLetters: Readonly<Record<string, string>> = {
	Æ: "AE",
	æ: "ae",
	Đ: "D",
	đ: "d",
	Ð: "D",
	ð: "d",
	ı: "i",
	Ł: "L",
	ł: "l",
	Ø: "O",
	ø: "o",
	Œ: "OE",
	œ: "oe",
	ß: "ss",
	Þ: "Th",
	þ: "th",
};

/** Latin letters without their marks; other scripts' letters are lost. */
function transliterate(text: string): string {
	if (isAscii(text)) return text;
	const plain = text.normalize("NFKD").replace(/\p{M}+/gu, "");
	return plain.replace(
		/[\u00c0-\u0153]/g,
		(letter) => ownLetters[letter] ?? letter,
	);
}
