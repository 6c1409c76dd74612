import { codeAt, inSmallLetters, isLatin } from "../characters.ts";
import { monthNames } from "../dates/months.ts";
import { genres } from "./genre-table.ts";
import { mayCount } from "./may-count.ts";

/**
 * What a reference's words say may be in it. Readers whose words are missing need not look at all; a clue that is
 * there proves nothing.
 */
export interface Clues {
	/** Sum of the topics below; all of them for a text that is not in Latin letters. */
	readonly topics: number;
	/** A bit for each row of `genres`. */
	readonly genres: number;
	/** Whether letters stand in it that are neither Latin nor plain punctuation. */
	readonly foreign: boolean;
}

export const PAGE = 1;
export const VOLUME = 2;
export const ISSUE = 4;
export const EDITION = 8;
export const CHAPTER = 16;
export const ARTICLE = 32;
export const EDITED = 64;
export const TRANSLATED = 128;
export const REVISED = 256;
export const UNPUBLISHED = 512;
export const MONTH = 1024;
export const SEASON = 2048;
export const ARXIV = 4096;
export const ACCESSED = 8192;
export const LEAD_IN = 16384;
/** Numerals and words of other scripts. */
export const FOREIGN = 32768;
export const INSTITUTION = 65536;
export const DOI = 131072;
export const CORR = 262144;
export const ISBN = 524288;
export const PUBMED = 1048576;
export const HELPED = 2097152;
export const ALL = -1;

/** Small letters only; a word ends at a letter with an accent, as at anything else that is not one of a to z. */
const words: readonly (readonly [number, string])[] = [
	[PAGE, "p pp page pages pg pgs gs gin gina ginas s seiten tr trang ss str"],
	[
		VOLUME,
		"vol volume vols voll bd bde b nde nden band t tomes tomos tome tomo tom jg jahrgang cilt rg volumes",
	],
	[ISSUE, "no nos nr num n m number issue iss heft h say s zeszyt fasc suppl"],
	[
		EDITION,
		"ed edn edition version rev revision edici edi dition edizione auflage aufl ausgabe bask wyd",
	],
	[
		CHAPTER,
		"ch chs chap chaps chapter chapters appendix section sections sec secs kap kapitel cap chapitre",
	],
	[ARTICLE, "article art artikel"],
	[
		EDITED,
		"edited ed eds editor editors comp comps ders dies id idem orgs org red ds herausgegeben hrsg hg dir dirs direction coord coords editado cura organizado",
	],
	[
		TRANSLATED,
		"translated trans transl bersetzt bers traducci tradu traduzione traduction aus trad traduit um prze ev vers overs vert ford",
	],
	[REVISED, "rev"],
	[
		HELPED,
		"introduction intro introd foreword preface afterword commentary illustrations illustrated",
	],
	[
		UNPUBLISHED,
		"date forthcoming press erscheinen prensa para appear accepted review submitted",
	],
	[SEASON, "spring summer fall autumn winter"],
	[
		ACCESSED,
		"accessed visited viewed retrieved consulted abgerufen zugriff stand consult consultado acesso",
	],
	[
		LEAD_IN,
		"online internet ligne nea available retrieved accessed url link see disponible dispon disponibile verf unter dostupn at via from",
	],
	[
		INSTITUTION,
		"institute university department ministry council organisation organization association commission committee agency bureau administration academy academies federation nations union bank panel center centers centre centres inc ltd corp llc gmbh plc",
	],
	[MONTH, monthNames.filter((name) => /^[a-z]+$/.test(name)).join(" ")],
];

const topicsOf = new Map<string, number>();
const genresOf = new Map<string, number>();
/** How a word begins that is one of both, an identifier, or one of the pairs below: no other is looked up. */
const mayBegin = new Uint8Array(27 * 27);
for (const [topic, list] of words) add(topicsOf, topic, list);
for (const [row, genre] of genres.entries())
	add(genresOf, 1 << row, genre.words);
for (const word of ["arxiv", "corr", "doi", "isbn", "pm", ..."ndsfoj"])
	mayBegin[beginning(word, 0)] = 1;

function add(table: Map<string, number>, bit: number, list: string): void {
	for (const word of list.split(" ")) {
		table.set(word, (table.get(word) ?? 0) | bit);
		mayBegin[beginning(word, 0)] = 1;
	}
}

/** A number for the first two letters of a word, whatever their case; the second may be missing. */
function beginning(text: string, at: number): number {
	const first = (text.charCodeAt(at) | 32) - 96;
	const second = codeAt(text, at + 1);
	return 27 * first + (isLatin(second) ? (second | 32) - 96 : 0);
}

const LONGEST = 21;
const SECTION_SIGN = 0xa7;

/** Look at every word of a text once. */
export function findClues(text: string): Clues {
	let topics = 0;
	let kinds = 0;
	let from = -1;
	let last = "";
	const { length } = text;
	for (let at = 0; at <= length; at++) {
		const code = at < length ? text.charCodeAt(at) : 0;
		if (isLatin(code)) {
			if (from < 0) from = at;
			continue;
		}
		if (code >= 0x250 && !(code >= 0x2000 && code < 0x2070))
			return { topics: ALL, genres: ALL, foreign: true };
		if (code >= 0xc0 && code < 0x250)
			topics |= isAccentedEd(text, at) ? MONTH | EDITED : MONTH;
		if (code === SECTION_SIGN) topics |= CHAPTER;
		if (from < 0) continue;
		const isKnown = mayBegin[beginning(text, from)] === 1;
		const word =
			isKnown && at - from <= LONGEST
				? inSmallLetters(text.slice(from, at))
				: "";
		if (word !== "") {
			if (word.length > 1 || mayCount(text, at))
				topics |= topicsOf.get(word) ?? 0;
			topics |= topicOfPair(last, word);
			kinds |= genresOf.get(word) ?? 0;
			topics |= identifierIn(word);
		}
		last = word;
		from = -1;
	}
	return { topics, genres: kinds, foreign: false };
}

/** `éd.`, `Éditée`: the accent parts the letters of the word. */
const isAccentedEd = (text: string, at: number): boolean =>
	(codeAt(text, at) | 32) === 0xe9 && (codeAt(text, at + 1) | 32) === 100;

/** Which identifier a word names: its digits, or what an address begins with, may follow at once. */
function identifierIn(word: string): number {
	switch (word.charCodeAt(0)) {
		case 97:
			return word.startsWith("arxiv") ? ARXIV : 0;
		case 99:
			return word.startsWith("corr") ? CORR : 0;
		case 100:
			return word.startsWith("doi") ? DOI : 0;
		case 105:
			return word.startsWith("isbn") ? ISBN : 0;
		case 112:
			return word.startsWith("pm") ? PUBMED : 0;
		default:
			return 0;
	}
}

/** `n. d.`, `s. f.`, `o. J.`: no date. */
const topicOfPair = (first: string, second: string): number =>
	second.length === 1 && first.length === 1 && pairs.includes(first + second)
		? UNPUBLISHED
		: 0;

const pairs: readonly string[] = ["nd", "sf", "oj"];
