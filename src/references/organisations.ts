import { remember } from "./remember.ts";

const words =
	/\b(?:Academy|Academies|Administration|Agency|Assembly|Association|Authority|Bank|Board|Bureau|Center|Centre|Collaboration|Collaborators|Commission|Committee|Community|Company|Congress|Consortium|Contributors|Council|Department|Developers|Federation|Foundation|Fund|Google|Group|Inc|Institute|Institut|Institution|Investigators|Laboratory|Labs?|Library|Ministry|Museum|Nations|NIST|Network|Office|Organi[sz]ation|Parliament|Partnership|Programme|Project|Service|Society|Software|Team|Union|Universit[äéyà]t?|Université|Universidad|Verein|Bundesamt|Bundesbank|Instituto|Ministerio|Ministère|Banco|Banque|Comisión|Organización|Wikipedia|Mozilla|Wikimedia|Kaggle|GitHub|Reuters|Bloomberg|UNICEF|UNDP|Eurobarometer|Stata(?:Corp)?|UNESCO|OECD|OCDE|IMF|WHO|NASA|IPCC|NATO|ISO|IEEE|Eurostat|OpenAI|DeepMind|Anthropic|Microsoft|NVIDIA|Meta AI|EleutherAI|BigScience|MosaicML|Databricks|Cohere|Hugging ?Face|Mistral AI|DeepSeek(?:-AI)?|Qwen Team|Stability AI|Facebook AI)\b|^(?:[A-Z]{3,}|[A-Z][a-z]+AI|[A-Z]+-[A-Z]{2,})$|(?:委员会|研究院|研究所|大学|统计局|银行|协会|学会|机构|연구원|연구소|은행|통계청|학회|위원회)$/u;

/** Whether a phrase names an institution, by the words institutions carry. */
export const isOrganisation = remember(
	(text: string): boolean =>
		words.test(text.trim()) && text.trim().split(/\s+/).length <= 12,
);
