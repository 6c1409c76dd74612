import type { Leftover } from "./leftover.ts";
import type { Range } from "./rich-text.ts";

/** What a reference says of itself: a thesis, a report, a preprint, a blog post. */
export interface Genre {
	readonly type: string;
	readonly genre?: string;
	readonly number?: string;
	/** Institution or series the words themselves name (`NBER`). */
	readonly series?: string;
}

interface GenreWords {
	readonly pattern: RegExp;
	readonly type: string;
	readonly genre?: string;
}

const table: readonly GenreWords[] = [
	{
		pattern:
			/[[(,.;]?\s*\b(?:Unpublished\s)?(?:Ph\.?\s?D\.?|Doctoral|D\.?Phil\.?|Sc\.?D\.?)\s*(?:thesis|dissertation|diss\.?)\b/i,
		type: "thesis",
		genre: "PhD thesis",
	},
	{
		pattern:
			/[[(,.;]?\s*\b(?:M\.?\s?Sc\.?|Master(?:['’]s|s)?(?: of (?:Science|Arts))?|M\.?A\.?|M\.?S\.?|M\.?Eng\.?)\s*(?:thesis|dissertation)\b/i,
		type: "thesis",
		genre: "Master's thesis",
	},
	{
		pattern:
			/\b(?:Bachelor(?:['’]s)?|B\.?Sc\.?|Undergraduate|Senior|Honors)\s*thesis\b/i,
		type: "thesis",
		genre: "Bachelor's thesis",
	},
	{
		pattern:
			/\b(?:Dissertation|Diss\.|Doktorarbeit|Inaugural-?Dissertation|Habilitationsschrift|Diplomarbeit|Masterarbeit|Thèse(?:\sde\sdoctorat)?|Tesis\s(?:doctoral|de maestría|de doctorado)|Tese\sde\sdoutorado|Tesi\sdi\sdottorato|Proefschrift|Luận án|박사\s?학위\s?논문|석사\s?학위\s?논문|博士学位论文|博士论文|硕士学位论文|硕士论文|博士論文|Дис\.[^,.]{0,20})/u,
		type: "thesis",
	},
	{
		pattern:
			/[[(,.]?\s*\b(?:Technical|Tech\.?|Research|Internal)\s(?:Report|Rep\.|Memorandum|Memo|Note)\b(?:\s(?:No\.?|#|Nr\.?)?\s?((?:[A-Z]+[-–/. ]?)*\d[\w./–-]*))?/i,
		type: "report",
		genre: "Technical report",
	},
	{
		pattern:
			/(?:\b(NBER|IZA|CEPR|CESifo|BIS|IMF|ECB|World Bank|Cowles Foundation|Federal Reserve(?: Board| Bank of [A-Z][\w. ]+?)?|RAND|SSRN)\s)?(?:Policy\sResearch\s)?\b(?:[Ww]orking\s[Pp]apers?|[Dd]iscussion\s[Pp]apers?|Staff\sReports?|WP|DP)(?:\sSeries)?(?:,?\s(?:No\.?|Nr\.?|#|№)?\s?([wW]?\d[\w./–-]*))?/,
		type: "report",
		genre: "Working paper",
	},
	{
		pattern:
			/\b(?:Arbeitspapier|Document de travail|Documento de trabajo|White\s?paper|Policy (?:brief|paper)|RFC)(?:\s(?:No\.?|Nr\.?|n°)?\s?(\d[\w./–-]*))?/i,
		type: "report",
	},
	{ pattern: /\b(?:RFC)\s?(\d{1,5})\b/, type: "report", genre: "RFC" },
	{
		pattern:
			/[[(,.]?\s*\b(?:Mimeo(?:graph)?|Unpublished\s(?:manuscript|paper|mimeo)|Manuscript|Working draft|Draft)\b/,
		type: "manuscript",
		genre: "Manuscript",
	},
	{
		pattern:
			/[[(]\s*(?:Online\s)?(?:We)?blog(?:\s?post)?\s*[\])]|\bBlog\spost\b/i,
		type: "post-weblog",
		genre: "Blog post",
	},
	{
		pattern:
			/[[(]\s*(?:Computer\s)?(?:Software|software|program)(?:\s[^\])]{0,30})?[\])]/,
		type: "software",
	},
	{ pattern: /[[(]\s*(?:Data\s?set|dataset)\s*[\])]/i, type: "dataset" },
	{
		pattern:
			/[[(]\s*(?:Video|YouTube video|Film|Lecture video)\s*[\])]|\bYouTube(?: video)?\b/,
		type: "motion_picture",
		genre: "Video",
	},
	{
		pattern: /[[(,.]?\s*\b(?:preprint|Preprint)\b/,
		type: "article",
		genre: "preprint",
	},
	{
		pattern: /[[(,.]?\s*\b(?:Lecture|Course|Class)\s(?:notes?|slides)\b/,
		type: "webpage",
		genre: "Lecture notes",
	},
];

/** A word of each row: most references have none. */
const anyGenre =
	/thes[ie]|diss|arbeit|habilit|thèse|tese|proefschrift|luận án|논문|论文|論文|дис\.|report|rep\.|memo|note|paper|series|\bWP\b|\bDP\b|travail|trabajo|brief|RFC|mimeo|unpublished|manuscript|draft|blog|software|program|data|video|film|preprint|slides/i;

/** GB/T 7714's letters: `[J]` a journal, `[M]` a book, `[D]` a thesis … */
const chineseMarks: Readonly<Record<string, string>> = {
	J: "article-journal",
	M: "book",
	D: "thesis",
	C: "paper-conference",
	R: "report",
	N: "article-newspaper",
	P: "patent",
	S: "standard",
	EB: "webpage",
	DB: "dataset",
};

/** Spend the words that say what kind of work this is. */
export function takeGenre(leftover: Leftover, range: Range): Genre | undefined {
	const mark = leftover.take(
		/\[([JMDCRNPSAZ]|EB|DB|CP)(?:\/OL)?\]/,
		range,
	)?.[1];
	if (mark) return { type: chineseMarks[mark] ?? "document" };
	if (!anyGenre.test(leftover.text)) return undefined;
	for (const { pattern, type, genre } of table) {
		const match = leftover.take(pattern, range);
		if (!match) continue;
		const working = genre === "Working paper";
		const number = (working ? match[2] : match[1])?.replace(/[.,]$/, "");
		const written = match[0].replace(/^[[(,.;\s]+|[\])\s]+$/g, "");
		return {
			type,
			genre: genre ?? written,
			...(number ? { number } : {}),
			...(working && match[1] ? { series: match[1] } : {}),
		};
	}
	return undefined;
}
