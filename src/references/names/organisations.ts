import { codeAt, isDigit } from "../characters.ts";
import type { Phrase } from "./phrase.ts";
import { CAPITALS, ORGANISATION_WORD } from "./word-kinds.ts";

const knownPairs: ReadonlySet<string> = new Set([
	"Meta AI",
	"Open AI",
	"Hugging Face",
	"Mistral AI",
	"Stability AI",
	"Facebook AI",
	"Common Crawl",
]);
const firstOfPairs: ReadonlySet<string> = new Set(
	[...knownPairs].map((pair) => pair.split(" ")[0] ?? ""),
);
const acronym = /^(?:[A-Z]{3,}|[A-Z][a-z]+AI|[A-Z]+-[A-Z]{2,}|[A-Z]+\d[A-Z]+)$/;
const eastAsian =
	/(?:委员会|研究院|研究所|大学|统计局|银行|协会|学会|机构|연구원|연구소|은행|통계청|학회|위원회)$/u;

/** Names that stand for an institution where nobody else is named; with a given name beside them they are a family's. */
const alone: ReadonlySet<string> = new Set(
	`Akamai Amazon Apple Intel Oracle Cisco Netflix Spotify Uber Airbnb Stripe Cloudflare Baidu Alibaba Tencent Huawei Meta
	Facebook Twitter Yahoo Adobe Salesforce Tesla Siemens Bosch Duden Brockhaus Larousse Merriam-Webster Britannica
	Greenpeace Oxfam Gallup Nielsen McKinsey Deloitte Destatis Insee Eurofound Interpol Europol`.split(
		/\s+/,
	),
);

export const isKnownAlone = ({ text }: Phrase): boolean => alone.has(text);

/** Whether a phrase names an institution, by the words institutions carry. */
export function isOrganisation({ text, words, kinds }: Phrase): boolean {
	if (words.length > 12) return false;
	if (words.length === 1 && mayBeAcronym(words[0] ?? "", kinds[0] ?? 0))
		return true;
	for (let at = 0; at < words.length; at++)
		if ((kinds[at] ?? 0) & ORGANISATION_WORD || isPair(words, at)) return true;
	const end = text.trimEnd();
	return codeAt(end, end.length - 1) > 0x3000 && eastAsian.test(end);
}

const mayBeAcronym = (word: string, kinds: number): boolean =>
	((kinds & CAPITALS) > 0 || word.endsWith("AI") || isDigit(codeAt(word, 1))) &&
	acronym.test(word);

const isPair = (words: readonly string[], at: number): boolean =>
	firstOfPairs.has(words[at] ?? "") &&
	knownPairs.has(`${words[at]} ${words[at + 1] ?? ""}`);
