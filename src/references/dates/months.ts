import { isLetter } from "../characters.ts";

const table: readonly string[] = [
	"january jan januar janvier enero ene janeiro gennaio gen января январь januari styczeń ocak",
	"february feb februar février févr fevrier febrero fevereiro fev febbraio февраля февраль februari luty şubat",
	"march mar märz mrz mars marzo março marco марта март maart marzec mart",
	"april apr avril avr abril abr aprile апреля апрель kwiecień nisan",
	"may mai mayo maio maggio mag мая май mei maj mayıs",
	"june jun juni juin junio junho giugno giu июня июнь czerwiec haziran",
	"july jul juli juillet juil julio julho luglio lug июля июль lipiec temmuz",
	"august aug août aout agosto ago августа август augustus sierpień ağustos",
	"september sep sept septembre septiembre setembro settembre set сентября сентябрь wrzesień eylül",
	"october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь październik ekim",
	"november nov novembre noviembre novembro ноября ноябрь listopad kasım",
	"december dec dezember dez décembre decembre diciembre dic dezembro dicembre декабря декабрь grudzień aralık",
];

const numbers: ReadonlyMap<string, number> = new Map(
	table.flatMap((names, at) =>
		names.split(" ").map((name): [string, number] => [name, at + 1]),
	),
);

/** Every name and abbreviation, in small letters. */
export const monthNames: readonly string[] = [...numbers.keys()];

/** 1…12 for a month's name or abbreviation in the languages of reference lists. */
export const monthNumber = (name: string): number | undefined =>
	numbers.get(name.toLowerCase().replace(/\.$/, ""));

/** Stands for each letter of a month's name in `maskMonths`: a letter, so that words stay words. */
const MASK = "ª";

/** A masked month as the source of a pattern: far cheaper to compile than all the names, many times over. */
export const maskedMonth = `${MASK}{3,11}`;

/** The text, as long as before, with every month's name masked. */
export function maskMonths(text: string): string {
	let masked = "";
	let copied = 0;
	let from = 0;
	const { length } = text;
	for (let at = 0; at <= length; at++) {
		if (at < length && isLetter(text.charCodeAt(at))) continue;
		const letters = at - from;
		if (letters > 2 && letters < 12 && isMonth(text.slice(from, at))) {
			masked += text.slice(copied, from) + MASK.repeat(letters);
			copied = at;
		}
		from = at + 1;
	}
	return masked + text.slice(copied);
}

const isMonth = (word: string): boolean => numbers.has(word.toLowerCase());
