import { onceEach } from "../once.ts";
import { type Language, plainEnglish } from "../words/index.ts";
import type { Notes } from "./types.ts";

type Kind = Notes["kind"];

/** Words that say what a resource is; the first that fits counts. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
	[
		"homework",
		/\b(?:homework|hw ?\d*|assignments?|problem ?sets?|psets?|exercises?|labs?|quiz(?:zes)?)\b/i,
	],
	["slides", /\b(?:slides?|slide ?deck|deck|pptx?|presentation|keynote)\b/i],
	["notebook", /\b(?:notebooks?|colab|ipynb|jupyter)\b/i],
	[
		"code",
		/\b(?:code|source|repo(?:sitory)?|github|scripts?|demo|replication)\b/i,
	],
	["data", /\b(?:data|data ?sets?|csv)\b/i],
	[
		"notes",
		/\b(?:notes?|hand-?outs?|lecture pdf|skript|notas|apuntes|appunti)\b|笔记|讲义|ノート|노트/i,
	],
	["other", /\b(?:transcript|whiteboard|worksheet|pdf|materials?)\b/i],
];

const BY_FORMAT: Readonly<Record<string, Kind>> = {
	PPTX: "slides",
	PPT: "slides",
	KEY: "slides",
	"Google Slides": "slides",
	IPYNB: "notebook",
	PY: "code",
	R: "code",
	DO: "code",
	JL: "code",
	CSV: "data",
	XLSX: "data",
	"Google Sheets": "data",
	PDF: "notes",
};

/** The theme's own words for resources: what it calls them, an author of that language does, too. */
const OWN_WORDS = [
	["homework", "homework"],
	["slides", "slides"],
	["notebook", "notebook"],
	["code", "code"],
	["notes", "lecture_notes"],
	["notes", "handout"],
] as const satisfies readonly (readonly [Kind, string])[];

/** What words call a resource, in English or in the page's language; undefined where they don't. */
export function kindOfWords(
	words: string,
	language: Language = plainEnglish,
): Kind | undefined {
	return patternsOf(language).find(([, pattern]) => pattern.test(words))?.[0];
}

const patternsOf = onceEach((language: Language): typeof WORDS => {
	if (language.isEnglish) return WORDS;
	const own = OWN_WORDS.map(
		([kind, key]) => [kind, patternOf(language.say(key))] as const,
	);
	return [...WORDS, ...own];
});

/** Long words may end a compound ("Vorlesungsfolien"); those of Chinese and Japanese touch others. */
function patternOf(word: string): RegExp {
	const literal = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	if (/^\p{Script=Katakana}/u.test(word))
		return new RegExp(`(?<![ァ-ヶー])${literal}(?![ァ-ヶー])`);
	if (/^\p{Script=Han}/u.test(word)) return new RegExp(literal);
	const start = word.length < 5 ? "(?<!\\p{L})" : "";
	return new RegExp(`${start}${literal}(?!\\p{L})`, "iu");
}

/** What a file of this format most often is. */
export function kindOfFormat(format: string | undefined): Kind | undefined {
	return format ? BY_FORMAT[format] : undefined;
}
