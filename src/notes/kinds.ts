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

/** What words call a resource; undefined where they don't. */
export function kindOfWords(words: string): Kind | undefined {
	return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What a file of this format most often is. */
export function kindOfFormat(format: string | undefined): Kind | undefined {
	return format ? BY_FORMAT[format] : undefined;
}
