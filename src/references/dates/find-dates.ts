import { ALL, MONTH, SEASON, UNPUBLISHED } from "../read/clues.ts";
import {
	anyYear,
	bare,
	enclosed,
	everyYear,
	wholeYear,
} from "./date-patterns.ts";
import { type FoundDate, plainDate } from "./found-date.ts";
import { toDate } from "./matched-date.ts";
import { maskMonths } from "./months.ts";
import { yearDate } from "./read-date.ts";

/**
 * Every date of a text, those in parentheses first marked as such; left to right, none within another.
 *
 * @param topics - What the words of the text say may be in it (`Clues`).
 */
export function findDates(text: string, topics = ALL): FoundDate[] {
	const dated = anyYear.test(text);
	if (!dated && !(topics & UNPUBLISHED)) return [];
	const masked = dated && topics & MONTH ? maskMonths(text) : text;
	const found = enclosedDates(text, masked);
	if (!dated) return found;
	const isPlain = masked === text && !(topics & SEASON);
	for (const date of bareDates(text, masked, found, isPlain))
		if (
			!found.some(
				(other) =>
					other.enclosed && date.start < other.end && date.end > other.start,
			)
		)
			found.push(date);
	return found.sort(byStart);
}

const byStart = (one: FoundDate, other: FoundDate): number =>
	one.start - other.start;

const openings = /[([（［]/g;

/** Dates in brackets of their own: the pattern is tried where one opens. */
function enclosedDates(text: string, masked: string): FoundDate[] {
	const found: FoundDate[] = [];
	openings.lastIndex = 0;
	for (let mark = openings.exec(text); mark; mark = openings.exec(text)) {
		const at = mark.index;
		const date = yearInBrackets(text, at) ?? dateInBrackets(text, masked, at);
		if (!date) continue;
		found.push(date);
		openings.lastIndex = date.end;
	}
	return found;
}

/** `(2017)` with no other year behind it: what most are, known without the long pattern. */
function yearInBrackets(text: string, at: number): FoundDate | undefined {
	if (!text.startsWith("(", at) || !text.startsWith(")", at + 5))
		return undefined;
	const written = text.slice(at + 1, at + 5);
	if (!wholeYear.test(written) || /\d/.test(text.slice(at + 6, at + 8)))
		return undefined;
	const date = yearDate(Number(written));
	const first = firstYear.exec(text.slice(at + 6, at + 14));
	return {
		date,
		start: at,
		end: at + 6 + (first?.[0].length ?? 0),
		enclosed: true,
		original: first ? Number(first[1]) : undefined,
	};
}

/** `[1651]` behind `(1996)`: when the work first came out. */
const firstYear = /^\s?\[((?:1[4-9]|20)\d\d)\]/;

function dateInBrackets(
	text: string,
	masked: string,
	at: number,
): FoundDate | undefined {
	enclosed.lastIndex = at;
	const match = enclosed.exec(masked);
	return match ? toDate(match, text, true) : undefined;
}

/** What stands before a year in the longest date: `Wednesday`-long months, two of them, a day. */
const LONGEST_BEFORE = 44;

/**
 * Dates around the years of a text: the long pattern is tried near a year only, and only where the year's
 * surroundings leave a question.
 */
function bareDates(
	text: string,
	masked: string,
	taken: readonly FoundDate[],
	isPlain: boolean,
): FoundDate[] {
	const found: FoundDate[] = [];
	let from = 0;
	everyYear.lastIndex = 0;
	for (let year = everyYear.exec(text); year; year = everyYear.exec(text)) {
		const { index } = year;
		if (index < from) continue;
		const around = rangeAround(index, taken);
		if (around) {
			from = around.end;
			continue;
		}
		if (isPlain && standsAlone(text, index)) {
			found.push(yearAlone(text, index));
			from = index + 4;
			continue;
		}
		bare.lastIndex = Math.max(from, index - LONGEST_BEFORE);
		const match = bare.exec(masked);
		if (!match) break;
		found.push(toDate(match, text, false));
		from = match.index + match[0].length;
	}
	return found;
}

/** Whether nothing but plain punctuation or a word surrounds a year: ` 2017,`, ` 2017 pp`. */
function standsAlone(text: string, at: number): boolean {
	if (at === 0 || !" ,;".includes(text[at - 1] ?? "")) return false;
	if ("])\0".includes(text[at - 2] ?? "")) return false;
	const next = text[at + 4] ?? ".";
	if (next !== " ") return ".,;)\0:".includes(next);
	const code = text.charCodeAt(at + 5);
	return (code > 64 && code < 91) || (code > 96 && code < 123);
}

const yearAlone = (text: string, start: number): FoundDate =>
	plainDate(yearDate(Number(text.slice(start, start + 4))), start, start + 4);

const rangeAround = (
	at: number,
	ranges: readonly FoundDate[],
): FoundDate | undefined =>
	ranges.find(({ start, end }) => at >= start && at < end);
