import type { Leftover } from "./leftover.ts";
import { expandPages } from "./pages.ts";
import type { Range } from "./rich-text.ts";

/** Where in its container a work stands. */
export interface Locators {
	volume?: string;
	issue?: string;
	page?: string;
	edition?: string;
	chapter?: string;
	/** Article number of a journal without pages (`e1002`, `Article 15`). */
	articleNumber?: string;
	/** Whether a pattern that can mean nothing else was met. */
	certain: boolean;
	/** Where a volume with its issue or pages stood in the text: right behind the container's name. */
	at?: number;
}

const D = "[-–—‐−~]{1,3}";
const page = `(?:[A-Za-z]{0,2}\\d{1,6}(?:[.:]\\d{1,4})?|[ivxlc]{1,7}(?!\\p{L}))`;
const pages = `${page}(?:\\s?${D}\\s?${page})?`;
const gap = "[\\s\\0]*";

/** Locators that say what they are: `vol. 3`, `no. 2`, `pp. 1–5`, `3rd ed.`; for rare ones the cheap question before. */
const labelled: readonly (readonly [RegExp, keyof Locators, RegExp?])[] = [
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
		new RegExp(`(?:第)?(\\d{1,5}\\s?${D}\\s?\\d{1,5})\\s?(?:页|頁|쪽|면)`, "u"),
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

/** `55(9), 1–35`, `60, 6, 84–90`, `521:436–444`: numbers known by their order. */
const shapes: readonly (readonly [RegExp, readonly (keyof Locators)[]])[] = [
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4}(?:[-–/]\\d{1,4})?|[IVXLC]{2,7})${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,5}(?:\\s?[-–/&]\\s?\\d{1,5})?[A-Z]?(?:,\\s(?:Part|Pt\\.)\\s\\w{1,3})?|Suppl\\.?(?:\\s?\\d+)?|S\\d)\\s?\\)${gap}[,:;.]?${gap}(?:pp?\\.?\\s?)?(${page}${gap}(?:${D}${gap}${page}))`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4}(?:[-–/]\\d{1,4})?)${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,5}(?:\\s?[-–/&]\\s?\\d{1,5})?|Suppl\\.?(?:\\s?\\d+)?)\\s?\\)${gap}[,:;]${gap}([a-zA-Z]{0,4}\\d{1,9})(?![\\d(])`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4}(?:[-–/]\\d{1,4})?)${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,4}(?:\\s?[-–/&]\\s?\\d{1,4})?)\\s?\\)`,
			"u",
		),
		["volume", "issue"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4})[.,/]\\s?(\\d{1,4}(?:[-–/]\\d{1,2})?)${gap}[,:]${gap}(\\d{1,6}\\s?${D}\\s?\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4})\\.(\\d{1,3})${gap}:?${gap}(\\d{1,6}\\s?${D}\\s?\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4})\\s?:\\s?(\\d{1,4})${gap},${gap}(\\d{1,6}${gap}${D}${gap}\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4})\\.(\\d{1,3})\\s?\\0+\\s?:${gap}([A-Za-z]?\\d{1,6})(?!\\d)`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.–-])([A-Z]?-?\\d{1,4}(?:[-–/]\\d{1,3})?|[IVXLC]{2,7})${gap}[:,]${gap}(${page}\\s?${D}\\s?${page})(?![\\d])`,
			"u",
		),
		["volume", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.,])(\\d{1,4})${gap}:${gap}([a-zA-Z]{0,4}\\d{1,9})(?![\\d:])`,
			"u",
		),
		["volume", "page"],
	],
	[
		/(?<=\p{L}\.?[\s,\0]{1,2})(\d{1,4}),\s?([a-zA-Z]?\d{1,6})(?=[\s\0.,;]*$)/u,
		["volume", "page"],
	],
];

/** A page range or a volume that stands alone between punctuation; the last resort. */
const lonePages = new RegExp(
	`(?<=^|[\\s\\0(:,])(?!(?:1[5-9]|20)\\d\\d${D}(?:1[5-9]|20)\\d\\d)(\\d{1,6}\\s?${D}\\s?\\d{1,6})(?=$|[\\s\\0,.;)])`,
	"u",
);
/** `1929–1958`: pages only where no others are. */
const loneYears = new RegExp(
	`(?<=^|[\\s\\0(:,])(\\d{4}${D}\\d{4})(?=$|[\\s\\0,.;)])`,
	"u",
);
const loneVolume =
	/(?<!\bVolume )(?<=\p{L}[\s,]{1,2}|\p{L}\.[\s,]{1,2}|\p{L}\)?\0+[\s,]{0,2})(\d{1,3})(?=\s*[\0,.;(]|\s*$)/u;

const ordinals: Readonly<Record<string, string>> = {
	first: "1",
	second: "2",
	third: "3",
	fourth: "4",
	fifth: "5",
	sixth: "6",
	seventh: "7",
	eighth: "8",
	ninth: "9",
	tenth: "10",
	一: "1",
	二: "2",
	三: "3",
	四: "4",
	五: "5",
	六: "6",
	七: "7",
	八: "8",
	九: "9",
	十: "10",
};

/** `3 Journal of Law and Economics 1 (1960)`: lawyers put the container between volume and page. */
const around =
	/(?<=(?:^|[,."”\0])\s{0,2})(\d{1,3})\s(?=(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[^\d,()\0]{4,60}\s\d{1,5}(?:,\s\d{1,5})?\s?\()/u;
const afterContainer = /(?<=\p{L}\.?\s)(\d{1,5})(?:,\s\d{1,5})?(?=\s?\()/u;

function takeAround(leftover: Leftover, range: Range, found: Locators): void {
	const volume = leftover.take(around, range);
	if (!volume) return;
	const from = { start: volume.index, end: range.end };
	const page = leftover.take(afterContainer, from);
	set(found, "volume", volume[1] ?? "");
	set(found, "page", page?.[1] ?? "");
	found.certain = true;
	found.at = page?.index;
}

/** Spend the locators that say what they are. */
export function takeLabelled(leftover: Leftover, range: Range): Locators {
	const found: Locators = { certain: false };
	takeAround(leftover, range, found);
	for (const [pattern, name, sign] of labelled) {
		if (sign && !sign.test(leftover.text)) continue;
		const match = leftover.take(pattern, range);
		if (!match) continue;
		set(found, name, match[1] ?? match[2] ?? match[3] ?? "");
		found.certain = true;
	}
	return found;
}

/** Spend the locators known by their order, once no year can be taken for one. */
export function takeUnlabelled(
	leftover: Leftover,
	range: Range,
	known: Locators,
): Locators {
	const found = { ...known };
	takeShape(leftover, range, found);
	takeLone(leftover, range, found);
	return found;
}

function set(found: Locators, name: keyof Locators, value: string): void {
	if (name === "certain" || name === "at" || found[name] !== undefined) return;
	if (name === "page") found.page = expandPages(value);
	else if (name === "edition")
		found.edition = ordinals[value.toLowerCase()] ?? value;
	else found[name] = value.replace(/\s?[–—−]\s?/g, "-");
}

function takeShape(leftover: Leftover, range: Range, found: Locators): void {
	for (const [pattern, names] of shapes) {
		if (names.some((name) => found[name] !== undefined)) continue;
		const match = leftover.take(pattern, range);
		if (!match) continue;
		for (const [at, name] of names.entries())
			set(found, name, match[at + 1] ?? "");
		found.certain = true;
		found.at = match.index;
		return;
	}
}

function takeLone(leftover: Leftover, range: Range, found: Locators): void {
	if (!found.page) {
		const match =
			leftover.take(lonePages, range) ?? leftover.take(loneYears, range);
		if (match) set(found, "page", match[1] ?? "");
	}
	if (!found.volume && (found.page || found.issue || found.articleNumber)) {
		const match = leftover.take(loneVolume, range);
		if (match) set(found, "volume", match[1] ?? "");
	}
}
