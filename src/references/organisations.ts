import { wordsOf } from "./name-words.ts";

/** Words that institutions carry in their names, in the languages of reference lists. */
const kinds = `
Academy Academies Administration Agency Assembly Association Authority Bank Board Bureau Center Centre Collaboration
Collaborators Commission Committee Community Company Congress Consortium Contributors Council Department Developers
Federation Foundation Fund Group Inc Institute Institut Institution Investigators Laboratory Lab Labs Library Ministry
Museum Nations Network Office Organization Organisation Parliament Partnership Programme Project Service Society
Software Team Union University Universität Université Universidad Universidade Università Verein Bundesamt Bundesbank
Instituto Ministerio Ministère Banco Banque Comisión Organización`;
/** Institutions known by a name that says nothing. */
const names = `
Google NIST Wikipedia Mozilla Wikimedia Kaggle GitHub Reuters Bloomberg UNICEF UNDP Eurobarometer Stata StataCorp UNESCO
OECD OCDE IMF WHO NASA IPCC NATO ISO IEEE Eurostat OpenAI DeepMind Anthropic Microsoft NVIDIA EleutherAI BigScience
MosaicML Databricks Cohere HuggingFace DeepSeek DeepSeek-AI`;
const known: ReadonlySet<string> = new Set(
	`${kinds} ${names}`.trim().split(/\s+/),
);
const knownPairs: ReadonlySet<string> = new Set([
	"Meta AI",
	"Hugging Face",
	"Mistral AI",
	"Stability AI",
	"Facebook AI",
	"Common Crawl",
]);
const acronym = /^(?:[A-Z]{3,}|[A-Z][a-z]+AI|[A-Z]+-[A-Z]{2,})$/;
const eastAsian =
	/(?:委员会|研究院|研究所|大学|统计局|银行|协会|学会|机构|연구원|연구소|은행|통계청|학회|위원회)$/u;

/** Whether a phrase names an institution, by the words institutions carry. */
export function isOrganisation(text: string): boolean {
	const words = wordsOf(text);
	if (words.length > 12) return false;
	if (words.length === 1 && acronym.test(words[0] ?? "")) return true;
	return (
		words.some(
			(word, at) =>
				known.has(word) ||
				known.has(word.replace(/[.,:;()'’&/-]+s?$/, "")) ||
				knownPairs.has(`${word} ${words[at + 1] ?? ""}`),
		) || eastAsian.test(text.trimEnd())
	);
}
