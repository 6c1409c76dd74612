/** Where in its container a work stands. */
export interface Locators {
	volume?: string;
	issue?: string;
	page?: string;
	edition?: string;
	chapter?: string;
	/** Article number of a journal without pages (`e1002`, `Article 15`). */
	articleNumber?: string;
	/** Whether a pattern that can mean nothing else was met: a word before the number, a range of pages behind a volume. */
	certain: boolean;
	/** Where a volume with its issue or pages stood in the text: right behind the container's name. */
	at?: number;
}

export const D = "[-–—‐−~]{1,3}";

export const page = `(?:[A-Za-z]{0,2}\\d{1,6}(?:[.:]\\d{1,4})?|[ivxlc]{1,7}(?!\\p{L}))`;

const pages = `${page}(?:\\s?${D}\\s?${page})?`;

export const gap = "[\\s\\0]*";

/** Locators that say what they are: `vol. 3`, `no. 2`, `pp. 1–5`, `3rd ed.`; for rare ones the cheap question before. */
export const labelled: readonly (readonly [RegExp, keyof Locators, RegExp?])[] =
	[
		[
			new RegExp(
				`[,;]?\\s*\\b(?:pp?\\.|pages?|págs?\\.|págin?as?|pgs?\\.|S\\.|Seiten|стр\\.|С\\.|с\\.|tr\\.|trang|ss\\.|str\\.)\\s?:?\\s?(${pages}(?:\\s?,\\s?\\d{1,5}\\s?${D}\\s?\\d{1,5})*)`,
				"u",
			),
			"page",
		],
		[
			new RegExp(
				`[,;]?\\s*(?<!\\p{L})(?:pp|p)\\s?(\\d{1,5}(?:\\s?${D}\\s?\\d{1,5})?)(?![\\p{L}\\d])`,
				"u",
			),
			"page",
		],
		[
			new RegExp(
				`(?:第)?(\\d{1,5}\\s?${D}\\s?\\d{1,5})\\s?(?:页|頁|쪽|면)`,
				"u",
			),
			"page",
			/[页頁쪽면]/,
		],
		[
			/[,;(]?\s*\b(?:vol|volume|vols|Bd|Band|Vol|t|tome|tomo|Tom|Т|т|Jg|Jahrgang|Cilt|том|Tập|årg)(?:\.\s?|\s)(\d{1,4}(?:\s?[-–/]\s?\d{1,4})?|[IVXLC]{1,7}(?!\.?\s\p{Lu}\p{Ll})|[A-Z]-?\d{1,4})\b(?!\s?(?:\((?:Long|Short|Main|Volume)|:\s(?:Long|Short|Tutorial|System)))/u,
			"volume",
		],
		[/第?(\d{1,4})\s?(?:卷|巻|권)/u, "volume", /[卷巻권]/],
		[
			/[,;]?\s*(?<!\p{L})(?:no|nos|nr|num|núm|number|issue|iss|n|Heft|H|№|n°|nº|Nr|No|№|Sayı|số|вып|Вып|zeszyt|fasc)(?:\.\s?|\s|\s?(?<=[№°º]))\s?(\d{1,5}(?:\s?[-–/&]\s?\d{1,5})?(?:\s?Suppl(?:\.|ement)?\s?\d*)?|[A-Z]\d{1,3})(?![\p{L}\d])/iu,
			"issue",
		],
		[/第?(\d{1,4})\s?(?:期|号|號|호)/u, "issue", /[期号號호]/],
		[
			/[,;(]?\s*\b(?:(\d{1,2})(?:st|nd|rd|th|ª|a|er|e|ème|-е)?\.?\s(?:(?:rev(?:ised|\.)?|int(?:ernational|'l)?|anniversary)\s)?(?:ed(?:ition|n)?\b\.?|edición|édition|edizione|edição|Aufl(?:age)?\b\.?|изд\.)|(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|revised|international|first|rev\.)\s(?:ed\b\.?|edition)|(\d{1,2})\.\s?(?:Auflage|Aufl\.|Ausgabe|baskı|wyd\.))\)?/iu,
			"edition",
		],
		[/第\s?([一二三四五六七八九十\d]{1,3})\s?版/u, "edition", /版/],
		[
			/[,;]?\s*\b(?:ch(?:ap(?:ter)?)?s?\.?|Kap(?:itel|\.)|capítulo|cap\.|chapitre)\s(\d{1,3}(?:\s?[-–]\s?\d{1,3})?)\b/iu,
			"chapter",
			/ch|kap|cap/i,
		],
		[
			/[,;]?\s*\b(?:Article(?:\s(?:No\.?|ID|number))?|Art\.|Artikel)\s?(?:no\.?\s?)?:?\s?(e?\d{1,9})\b/iu,
			"articleNumber",
			/art/i,
		],
	];

/** A page range or a volume that stands alone between punctuation; the last resort. */
export const lonePages = new RegExp(
	`(?<=^|[\\s\\0(:,])(?!(?:1[5-9]|20)\\d\\d${D}(?:1[5-9]|20)\\d\\d)(\\d{1,6}\\s?${D}\\s?\\d{1,6})(?=$|[\\s\\0,.;)])`,
	"u",
);

/** `1929–1958`: pages only where no others are. */
export const loneYears = new RegExp(
	`(?<=^|[\\s\\0(:,])(\\d{4}${D}\\d{4})(?=$|[\\s\\0,.;)])`,
	"u",
);

export const loneVolume =
	/(?<!\bVolume )(?<=\p{L}[\s,]{1,2}|\p{L}\.[\s,]{1,2}|\p{L}\)?\0+[\s,]{0,2})(\d{1,3})(?=\s*[\0,.;(]|\s*$)/u;

/** `3 Journal of Law and Economics 1 (1960)`: lawyers put the container between volume and page. */
export const around =
	/(?<=(?:^|[,."”\0])\s{0,2})(\d{1,3})\s(?=(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[^\d,()\0]{4,60}\s\d{1,5}(?:,\s\d{1,5})?\s?\()/u;

export const afterContainer =
	/(?<=\p{L}\.?\s)(\d{1,5})(?:,\s\d{1,5})?(?=\s?\()/u;
