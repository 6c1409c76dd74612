import type { Reading } from "./parse.ts";
import type { RichText } from "./rich-text.ts";

const party = "[\\p{Lu}\\d][\\p{L}\\d .,'’&()-]{0,100}?";
/** `Brown v. Board of Education, 347 U.S. 483, 495 (1954)`, `Google LLC v. Oracle America, Inc., 141 S. Ct. 1183 (2021)`. */
const citation = new RegExp(
	`^\\s*(?<title>${party}\\sv\\.?\\s${party}|In re ${party}),\\s(?<volume>\\d{1,4})\\s(?<reporter>\\p{Lu}[\\p{L}\\d. ]{0,16}?\\.?)\\s(?<page>\\d{1,5})(?:,\\s[\\d–, -]+)?\\s\\((?:(?<court>[^()\\d]{1,40}?)\\s)?(?<year>\\d{4})\\)[.\\s]*$`,
	"u",
);

/** A court's decision as lawyers cite it; undefined for anything else. */
export function readLegalCase({ text }: RichText): Reading | undefined {
	const found =
		text.length < 300 && /\sv\.?\s|In re /.test(text)
			? citation.exec(text)?.groups
			: undefined;
	if (!found) return undefined;
	const { title, volume, reporter, page, court, year } = found;
	const csl = {
		type: "legal_case",
		title,
		"container-title": reporter,
		volume,
		page,
		issued: { "date-parts": [[Number(year)]] },
		...(court ? { authority: court } : {}),
	};
	const confidence = Object.fromEntries(
		Object.keys(csl).map((name) => [name, 0.98]),
	);
	return { csl, confidence, unread: "" };
}
