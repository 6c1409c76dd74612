import type { RichText } from "../rich-text.ts";
import type { Reading } from "./parse.ts";

/** `Regulation (EU) 2016/679 of … of 27 April 2016 (…), OJ L 119, 4.5.2016, p. 1–88`, `…, [2016] OJ L119/1`. */
const european =
	/^\s*(?<title>(?:(?:Council|Commission|Framework|Delegated|Implementing|Consolidated)\s){0,3}(?:Regulation|Directive|Decision|Recommendation)\s[^\0]{5,300}?)(?:,|\s\[(?<before>\d{4})\]|,?\s\((?<inside>\d{4})\))\sOJ\s(?<volume>[LC]\s?\d{1,4})(?:,\s\d{1,2}\.\d{1,2}\.(?<year>\d{4}))?(?:(?:,\spp?\.\s|\/)(?<page>\d{1,4}(?:[-–]\d{1,4})?))?[.\s]*$/u;

/** `Regulation (EU) 2016/679 (General Data Protection Regulation), art. 22`, `Directive 95/46/EC`. */
const numbered =
	/^\s*(?<title>(?:(?:Council|Commission|Framework|Delegated|Implementing)\s){0,3}(?:Regulation|Directive|Decision)\s(?:\((?:EU|EC|EEC)(?:,\sEuratom)?\)\s(?:No\.?\s)?\d{1,4}\/\d{1,4}|(?:19)?(?<short>\d\d|20\d\d)\/\d{1,4}\/(?:EU|EC|EEC|JHA))(?=[\s,.:(]|$)[^\0]{0,300}?)(?:,?\s(?:[Aa]rt(?:icle)?s?\.?|[Rr]ecitals?|[Cc]h(?:apter)?s?\.?)\s\d[\d()\s,–-]*(?:and\s\d+)?)?[.\s]*$/u;

/** `Americans with Disabilities Act of 1990, Pub. L. No. 101-336, 104 Stat. 327 (1990).` */
const american =
	/^\s*(?<title>[^,\0]{5,160}),\sPub\.?\s?L\.?\s(?:No\.?\s)?(?<number>\d{1,3}[-–]\d{1,4}),(?:\s§+\s?[\w.-]+,)?\s(?<volume>\d{1,4})\s(?<reporter>Stat\.)\s(?<page>\d{1,5})(?:[,–-]\s?\d{1,5})?(?:\s\((?<year>\d{4})\))?[.\s]*$/u;

/** `Human Rights Act 1998, c. 42 (UK)`. */
const british =
	/^\s*(?<title>\p{Lu}[\p{L}\s,()&’'-]{3,80}\sAct\s(?<year>\d{4}))(?:,?\s(?:c\.?|ch\.?|s\.?|ss\.?|no\.)\s?[\d()–-]{1,9})*(?:\s\((?:UK|Cth|NSW|Vic|Qld|NZ|Ireland|England|Scotland|Canada|India)\))?[.\s]*$/u;

/** `Code civil, art. 1240 (France)`, `U.S. Constitution, Article I, § 8`, `Bürgerliches Gesetzbuch, § 823`. */
const provision =
	/^\s*(?<title>(?=\p{Lu})[^,:\d\0]{0,80}?\b(?:[Cc]ode?(?:go|x|ice)?|Constitution|Charter|Convention|Treaty|[Gg]esetzbuch|Grundgesetz)\b[^,:\d\0]{0,60}?),?\s(?<section>(?:[Aa]rt(?:icle|ikel|s)?\.?|§{1,2}|[Ss]ections?|ss?\.)\s(?:\d|[IVX]+\b)[\dIVX ,.()§–-]{0,20}?)(?:\s\(\p{Lu}[\p{L} ]{1,20}\))?[.\s]*$/u;

/** An act or a regulation as lawyers cite it; undefined for anything else. */
export function readLegislation({ text }: RichText): Reading | undefined {
	const found = match(text);
	if (!found) return undefined;
	const { title, number, volume, page } = found;
	const written = found.year ?? found.before ?? found.inside;
	const year =
		written ??
		/\b(?:19|20)\d\d\b/.exec(title ?? "")?.[0] ??
		(found.short && `19${found.short}`);
	const reporter = found.reporter ?? (volume ? "OJ" : undefined);
	const csl = {
		type: "legislation",
		title,
		...(reporter ? { "container-title": reporter } : {}),
		...(number ? { number } : {}),
		...(found.section ? { section: found.section } : {}),
		...(volume ? { volume } : {}),
		...(page ? { page: page.replace("–", "-") } : {}),
		...(year ? { issued: { "date-parts": [[Number(year)]] } } : {}),
	};
	const confidence = Object.fromEntries(
		Object.keys(csl).map((name) => [name, 0.95]),
	);
	return { csl, confidence, unread: "" };
}

const isProvision =
	/\s(?:[Aa]rt(?:icle|ikel|s)?\.?|§{1,2}|[Ss]ections?|ss?\.)\s(?:\d|[IVX])/;
const isNumbered =
	/^\s*(?:\p{Lu}\p{L}+\s){0,3}(?:Regulation|Directive|Decision)\s[(\d]/u;

function match(text: string): Record<string, string | undefined> | undefined {
	if (text.length > 500) return undefined;
	if (text.includes(" OJ ")) return european.exec(text)?.groups;
	if (isNumbered.test(text)) return numbered.exec(text)?.groups;
	if (text.includes("Stat.")) return american.exec(text)?.groups;
	if (text.length < 160 && isProvision.test(text))
		return provision.exec(text)?.groups;
	return text.includes(" Act ") && text.length < 160
		? british.exec(text)?.groups
		: undefined;
}
