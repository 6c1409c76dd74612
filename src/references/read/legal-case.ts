import type { RichText } from "../rich-text.ts";
import type { Reading } from "./parse.ts";

const party = "[\\p{Lu}\\d][\\p{L}\\d .,'’&()-]{0,100}?";
/** `Brown v. Board of Education, 347 U.S. 483, 495 (1954)`, `Google LLC v. Oracle America, Inc., 141 S. Ct. 1183 (2021)`. */
const citation = new RegExp(
	`^\\s*(?<title>${party}\\sv\\.?\\s${party}|In re ${party}),?\\s(?<volume>\\d{1,4})\\s(?<reporter>\\p{Lu}[\\p{L}\\d. ]{0,16}?\\.?)\\s(?:\\(\\d{1,2}\\s\\p{Lu}\\p{L}{1,12}\\.?\\)\\s)?(?<page>\\d{1,5})(?:,\\s[\\d–, -]+)?(?:,\\s\\d{1,4}\\s\\p{Lu}[\\p{L}\\d. ]{1,16}\\s\\d{1,5})*\\s\\((?:(?<court>[^()]{1,40}?)\\s)?(?<year>\\d{4})\\)(?:,?\\s\\([^()]{3,60}\\))?[.\\s]*$`,
	"u",
);

/** `Case C-131/12, Google Spain SL v Agencia Española de Protección de Datos, EU:C:2014:317`. */
const european = new RegExp(
	`^\\s*(?:Joined\\s)?Cases?\\s(?<number>[CTF][-–‑]\\d{1,4}/\\d{2}),?\\s(?<title>${party}\\sv\\.?\\s${party}),?\\s(?:\\[\\d{4}\\],?\\s)?(?:ECLI:)?(?<ecli>EU:[CTF]:(?<year>\\d{4}):\\d+)(?:,?\\sparas?\\.?\\s[\\d–, -]+)?[.\\s]*$`,
	"u",
);

/** `Donoghue v Stevenson [1932] AC 562 (HL)`, `R (Miller) v Secretary of State [2017] UKSC 5, [2018] AC 61`. */
const british = new RegExp(
	`^\\s*(?<title>${party}\\sv\\.?\\s${party}|Re ${party}),?\\s[[(](?<year>\\d{4})[\\])]\\s(?:(?<volume>\\d{1,3})\\s)?(?<reporter>\\p{Lu}[\\p{L}. ]{0,20}?)\\s(?<page>\\d{1,5})(?:,?\\s\\((?<court>[\\p{L} .]{1,40})\\))?(?:,\\s\\[\\d{4}\\][^\\0]{3,40})?[.\\s]*$`,
	"u",
);

/** A court's decision as lawyers cite it; undefined for anything else. */
export function readLegalCase({ text }: RichText): Reading | undefined {
	const found =
		text.length < 300 && /\sv\.?\s|In re /.test(text)
			? (citation.exec(text) ?? british.exec(text))?.groups
			: undefined;
	return found ? decided(found) : readEuropean(text);
}

function readEuropean(text: string): Reading | undefined {
	const found = text.includes("EU:") ? european.exec(text)?.groups : undefined;
	if (!found) return undefined;
	const { title, number, ecli, year } = found;
	return sure({
		type: "legal_case",
		title,
		number,
		references: ecli,
		issued: { "date-parts": [[Number(year)]] },
	});
}

function decided(found: Readonly<Record<string, string | undefined>>): Reading {
	const { title, volume, reporter, page, court, year } = found;
	return sure({
		type: "legal_case",
		title,
		"container-title": reporter,
		...(volume ? { volume } : {}),
		page,
		issued: { "date-parts": [[Number(year)]] },
		...(court ? { authority: court } : {}),
	});
}

function sure(csl: Reading["csl"]): Reading {
	const confidence = Object.fromEntries(
		Object.keys(csl).map((name) => [name, 0.98]),
	);
	return { csl, confidence, unread: "" };
}
