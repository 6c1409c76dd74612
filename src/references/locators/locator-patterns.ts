import {
	ARTICLE,
	CHAPTER,
	EDITION,
	FOREIGN,
	ISSUE,
	PAGE,
	VOLUME,
} from "../read/clues.ts";

/** Where in its container a work stands. */
export interface Locators {
	volume?: string;
	issue?: string;
	page?: string;
	edition?: string;
	chapter?: string;
	/** `2.1-2.3` of `Sections 2.1–2.3`. */
	section?: string;
	/** Of software: `13.3` of `Version 13.3`. */
	version?: string;
	/** How many volumes the work has: `2 vols.`, `В 3 т.` */
	volumes?: string;
	/** Article number of a journal without pages (`e1002`, `Article 15`). */
	articleNumber?: string;
	/** Whether a pattern that can mean nothing else was met: a word before the number, a range of pages behind a volume. */
	certain: boolean;
	/** Whether the volume was taken only because no other number is left. */
	isLoneVolume?: boolean;
	/** Where a volume with its issue or pages stood in the text: right behind the container's name. */
	at?: number;
}

export const D = "[-–—‐−~]{1,3}";

export const page = `(?:[A-Za-z]{0,2}\\d{1,6}(?:[.:]\\d{1,4})?|[ivxlc]{1,7}(?!\\p{L}))`;

const pages = `${page}(?:\\s?${D}\\s?${page})?`;

export const gap = "[\\s\\0]*";

/** Locators that say what they are: `vol. 3`, `no. 2`, `pp. 1–5`, `3rd ed.`; and the clue without which each finds nothing. */
export const labelled: readonly (readonly [RegExp, keyof Locators, number])[] =
	[
		[
			new RegExp(
				`[,;]?\\s*\\b(?:pp?\\.|pages?|págs?\\.|págin?as?|pgs?\\.|S\\.|Seiten|стр\\.|С\\.|с\\.|tr\\.|trang|ss\\.|str\\.)\\s?:?\\s?([IVXLC]{1,8}${D}[IVXLC]{1,8}|${pages}(?:\\s?,\\s?\\d{1,5}\\s?${D}\\s?\\d{1,5})*)`,
				"u",
			),
			"page",
			PAGE,
		],
		[
			new RegExp(
				`[,;]?\\s*(?<!\\p{L})(?:pp|p)\\s?(\\d{1,5}(?:\\s?${D}\\s?\\d{1,5})?)(?![\\p{L}\\d])`,
				"u",
			),
			"page",
			PAGE,
		],
		[
			new RegExp(
				`(?:第)?(\\d{1,5}\\s?${D}\\s?\\d{1,5})\\s?(?:页|頁|쪽|면)`,
				"u",
			),
			"page",
			FOREIGN,
		],
		[
			/[,;(]?\s*(?<![\p{L}\d])(?:В\s)?(\d{1,2})\s(?:vols?\.?|volumes|Bde\.?|Bänden?|tomes|tomos|voll\.|т\.)(?=[\s\0.,;:)]|$)(?!\s?\d)\)?/u,
			"volumes",
			VOLUME,
		],
		[
			/[,;(]?\s*\b(?:vol|volume|vols|Bd|Band|Vol|Volume|Vols|t|tome|tomo|Tom|Т|т|Jg|Jahrgang|Cilt|том|Tập|årg)(?:\.\s?|\s)(\d{1,4}(?:[A-Z]|\s?[-–/]\s?\d{1,4})?|(?:(?<=[Vv]ol(?:\.|ume)?\s|Bd\.\s|Band\s|tome\s)[IVXLC]{1,7}|[IVXLC]{1,7}(?!\.?\s\p{Lu}\p{Ll}))|[A-Z]-?\d{1,4})\b(?!\s?(?:\((?:Long|Short|Main|Volume)|:\s(?:Long|Short|Tutorial|System)))/u,
			"volume",
			VOLUME,
		],
		[/(?=[\s(])(?<=\0)\s?\((\d{1,3}(?:[-–/]\d{1,3})?)\)/u, "issue", VOLUME],
		[/第?(\d{1,4})\s?(?:卷|巻|권)/u, "volume", FOREIGN],
		[
			/[,;]?\s*(?<!\p{L})(?:no|nos|nr|num|núm|number|issue|iss|n|Heft|H|№|n\.?[°º]|Nr|No|№|Sayı|số|вып|Вып|zeszyt|fasc)(?:\.\s?|\s|\s?(?<=[№°º]))\s?(\d{1,5}(?:\s?[-–/&]\s?\d{1,5})?(?:\s?Suppl(?:\.|ement)?\s?\d*)?|[A-Z]\d{1,3})(?![\p{L}\d])/iu,
			"issue",
			ISSUE,
		],
		[/第?(\d{1,4})\s?(?:期|号|號|호)/u, "issue", FOREIGN],
		[
			/[,;(]?\s*\b(?:(\d{1,2})(?:st|nd|rd|th|\.?ª|\.?º|a|er|e|ème|-е)?\.?\s(?:(?:rev(?:ised|\.)?|int(?:ernational|'l)?|anniversary|global|expanded|enlarged|updated)\s)?(?:ed(?:ition|n)?\b\.?|rev(?:ision)?\b\.?|edición|édition|edizione|edição|Aufl(?:age)?\b\.?|изд\.)|(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|revised|international|first|rev\.)\s(?:and\s(?:enlarged|expanded|updated|augmented|revised)\s)?(?:ed\b\.?|edition)|(\d{1,2})\.(?:,?\s\p{Ll}\p{L}*\.?){0,5}\s?(?:Auflage|Aufl\.|Ausgabe|baskı|wyd\.))\)?/iu,
			"edition",
			EDITION,
		],
		[/第\s?([一二三四五六七八九十\d]{1,3})\s?版/u, "edition", FOREIGN],
		[
			/[,;]?\s*\b(?:ch(?:ap(?:ter)?)?s?\.?|Kap(?:itel|\.)|capítulo|cap\.|chapitre)\s(\d{1,3}(?:\s?[-–]\s?\d{1,3})?)\b/i,
			"chapter",
			CHAPTER,
		],
		[
			/[,;(]?\s*(?<!\p{L})(?:[Ss]ections?\s|[Ss]ecs?\.\s?|§{1,2}\s?)(\d[\d.]{0,8}(?:(?:\s?[-–&]\s?|,\s(?:and\s|&\s)?|\sand\s|\sto\s)\d[\d.]{0,8})*)(?<!\.)\)?/u,
			"section",
			CHAPTER,
		],
		[
			/[,;(]?\s*(?<!\p{L})[Vv]ersion\s(\d+(?:\.\d+)*(?:[a-z]{1,4}\d*)?)(?![\p{L}\d])\)?/u,
			"version",
			EDITION,
		],
		[
			/[,;]?\s*\b(?:Article(?:\s(?:No\.?|ID|number))?|Art\.|Artikel)\s?(?:no\.?\s?)?:?\s?(e?\d{1,9})\b/i,
			"articleNumber",
			ARTICLE,
		],
	];

/** A page range or a volume that stands alone between punctuation; the last resort. */
export const lonePages = new RegExp(
	`(?=\\d)(?<=^|[\\s\\0(:,])(?!(?:1[5-9]|20)\\d\\d${D}(?:1[5-9]|20)\\d\\d)(\\d{1,6}\\s?${D}\\s?\\d{1,6})(?=$|[\\s\\0,.;)])`,
	"u",
);

/** `1929–1958`: pages only where no others are. */
export const loneYears = new RegExp(
	`(?=\\d)(?<=^|[\\s\\0(:,])(\\d{4}${D}\\d{4})(?=$|[\\s\\0,.;)])`,
	"u",
);

export const loneVolume =
	/(?=\d)(?<!\bVolume )(?<=\p{L}[\s,]{1,2}|\p{L}\.[\s,]{1,2}|\p{L}\)?\0+[\s,]{0,2})(\d{1,3})(?:,\s(\d{1,3})(?=\s*\0))?(?=\s*[\0,.;(]|\s*$)/u;

/** `3 Journal of Law and Economics 1 (1960)`, `(2008) 43 Georgia Law Review 1.`: lawyers put the container between volume and page. */
export const around =
	/(?=\d)(?<=(?:^|[,."”\0)])\s{0,2})(\d{1,3})\s(?=(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[^\d,()\0]{4,60}\s\d{1,5}(?:,\s\d{1,5})?(?:\s?\(|(?<=\d{4}\)\s\d{1,3}\s[^()]{4,80})[\s.\0]*$))/u;

export const afterContainer =
	/(?=\d)(?<=\p{L}\.?\s)(\d{1,5})(?:,\s\d{1,5})?(?=\s?\(|[\s.\0]*$)/u;
