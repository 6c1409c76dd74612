/** How a kind of work is named. */
export interface GenreWords {
	readonly pattern: RegExp;
	/** Without one of these, small and cut at letters that are not of English, the pattern finds nothing. */
	readonly words: string;
	readonly type: string;
	readonly genre?: string;
}

export const genres: readonly GenreWords[] = [
	{
		pattern:
			/[[(,.;]?\s*\b(?:Unpublished\s)?(?:Ph\.?\s?D\.?|Doctoral|D\.?Phil\.?|Sc\.?D\.?)\s*(?:thesis|dissertation|diss\.?)\b/i,
		words: "thesis dissertation diss",
		type: "thesis",
		genre: "PhD thesis",
	},
	{
		pattern:
			/[[(,.;]?\s*\b(?:M\.?\s?Sc\.?|Master(?:['’]s|s)?(?: of (?:Science|Arts))?|M\.?A\.?|M\.?S\.?|M\.?Eng\.?)\s*(?:thesis|dissertation)\b/i,
		words: "thesis dissertation",
		type: "thesis",
		genre: "Master's thesis",
	},
	{
		pattern:
			/\b(?:Bachelor(?:['’]s)?|B\.?Sc\.?|Undergraduate|Senior|Honors)\s*thesis\b/i,
		words: "thesis",
		type: "thesis",
		genre: "Bachelor's thesis",
	},
	{
		pattern:
			/\b(?:Dissertation|Diss\.|Doktorarbeit|Inaugural-?Dissertation|Habilitationsschrift|Diplomarbeit|Masterarbeit|Thèse(?:\sde\sdoctorat)?|Tesis\s(?:doctoral|de maestría|de doctorado)|Tese\sde\sdoutorado|Tesi\sdi\sdottorato|Proefschrift|Luận án|박사\s?학위\s?논문|석사\s?학위\s?논문|博士学位论文|博士论文|硕士学位论文|硕士论文|博士論文|Дис\.[^,.]{0,20})/u,
		words:
			"dissertation diss doktorarbeit inaugural inauguraldissertation habilitationsschrift diplomarbeit masterarbeit th tesis tese tesi proefschrift lu",
		type: "thesis",
	},
	{
		pattern:
			/(?<=\p{L})[,.]?\s(?:doctoral\s|unpublished\s)?(?:dissertation|thesis)(?=[\s.\0]*$)/u,
		words: "dissertation thesis",
		type: "thesis",
	},
	{
		pattern:
			/[[(,.]?\s*\b(?:Technical|Tech\.?|Research|Internal)\s(?:Report\b|Rep\.|Memorandum\b|Memo\b|Note\b)(?:\s(?:No\.?|#|Nr\.?)?\s?((?:[A-Z]+[-–/. ]?)*\d[\w./–-]*))?/i,
		words: "report rep memorandum memo note",
		type: "report",
		genre: "Technical report",
	},
	{
		pattern:
			/(?:\b(NBER|IZA|CEPR|CESifo|BIS|IMF|ECB|World Bank|Cowles Foundation|Federal Reserve(?: Board| Bank of [A-Z][\w. ]+?)?|RAND|SSRN)\s)?(?:Policy\sResearch\s)?\b(?:[Ww]orking\s[Pp]apers?|[Dd]iscussion\s[Pp]apers?|Staff\sReports?|WP|DP)(?!&)(?!\p{L}|\s(?:[io]n|of)\s\p{Lu})(?:\sSeries)?(?:,?\s(?:No\.?|Nr\.?|#|№)?\s?([wW]?\d[\w./–-]*))?/u,
		words: "paper papers report reports wp dp",
		type: "report",
		genre: "Working paper",
	},
	{
		pattern:
			/\b(?:Arbeitspapier|Document de travail|Documento de trabajo|White\s?paper|Policy (?:brief|paper)|RFC)(?:\s(?:No\.?|Nr\.?|n°)?\s?(\d[\w./–-]*))?/i,
		words: "arbeitspapier travail trabajo white whitepaper policy rfc",
		type: "report",
	},
	{
		pattern: /\b(?:RFC)\s?(\d{1,5})\b/,
		words: "rfc",
		type: "report",
		genre: "RFC",
	},
	{
		pattern:
			/[[(,.]?\s*\b(?:Mimeo(?:graph)?|Unpublished\s(?:manuscript|paper|mimeo)|Manuscript|Working draft|Draft)\b/,
		words: "mimeo mimeograph unpublished manuscript draft",
		type: "manuscript",
		genre: "Manuscript",
	},
	{
		pattern:
			/[[(]\s*(?:Online\s)?(?:We)?blog(?:\s?post)?\s*[\])]|\bBlog\spost\b/i,
		words: "blog weblog",
		type: "post-weblog",
		genre: "Blog post",
	},
	{
		pattern:
			/[[(]\s*(?:Computer\s)?(?:Software|software|program)(?:\s[^\])]{0,30})?[\])]/,
		words: "software program",
		type: "software",
	},
	{
		pattern: /[[(]\s*(?:Data\s?set|dataset)\s*[\])]/i,
		words: "data dataset",
		type: "dataset",
	},
	{
		pattern:
			/[[(]\s*(?:Video|YouTube video|Film|Lecture video)\s*[\])]|\bYouTube(?: video)?\b/,
		words: "video film youtube",
		type: "motion_picture",
		genre: "Video",
	},
	{
		pattern:
			/[[(]\s*(?:Report|Publication)\s(?:No\.?|Nr\.?|#)\s?([\w./–-]+)\s*[\])]/,
		words: "report publication",
		type: "report",
		genre: "Report",
	},
	{
		pattern: /[[(,.]?\s*\b(?:preprint|Preprint)\b/,
		words: "preprint",
		type: "article",
		genre: "preprint",
	},
	{
		pattern: /[[(,.]?\s*\b(?:Lecture|Course|Class)\s(?:notes?|slides)\b/,
		words: "notes note slides",
		type: "webpage",
		genre: "Lecture notes",
	},
];
