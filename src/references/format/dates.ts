import { once } from "../../once.ts";
import type { Language } from "../../words/index.ts";
import type { CslItem } from "../types.ts";

const months =
	"January February March April May June July August September October November December".split(
		" ",
	);

export interface DateWords {
	readonly year?: string;
	/** By name, in full. */
	readonly month?: string;
	readonly shortMonth?: string;
	readonly day?: string;
	/** `June 27`, `27. Juni`; the month alone where the day is not known. */
	readonly monthAndDay?: string;
	/** `June 2018`, `junio de 2018`; the year alone where the month is not known. */
	readonly monthOfYear?: string;
	/** `June 27, 2018`, `27. Juni 2018`, `June 2018`, `2018`. */
	readonly full?: string;
}

/** The parts of `issued` in the words of a language; a date that is no date gives its words as the year. */
export function dateWords(item: CslItem, language: Language): DateWords {
	const [, month, day] = item.issued?.["date-parts"]?.[0] ?? [];
	const year = yearWords(item);
	if (year === undefined) return {};
	if (!month) return { year, monthOfYear: year, full: year };
	const write = language.isEnglish ? english : formatsOf(language)();
	return { year, ...write(year, month, day), ...(day && { day: String(day) }) };
}

type WriteDate = (
	year: string,
	month: number,
	day: number | undefined,
) => DateWords;

/** As American styles have it. */
const english: WriteDate = (year, month, day) => {
	const name = months[month - 1] ?? "";
	const monthAndDay = day ? `${name} ${day}` : name;
	const full = `${monthAndDay}${day ? "," : ""} ${year}`;
	const shortMonth = name.length > 3 ? `${name.slice(0, 3)}.` : name;
	return {
		month: name,
		shortMonth,
		monthAndDay,
		monthOfYear: `${name} ${year}`,
		full,
	};
};

const known = new Map<string, () => WriteDate>();

/** Formats are made once a language: each takes a millisecond. */
function formatsOf(language: Language): () => WriteDate {
	const formats = known.get(language.tag) ?? once(() => inLanguage(language));
	known.set(language.tag, formats);
	return formats;
}

function inLanguage({ tag, calendarNames }: Language): WriteDate {
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(tag, {
			calendar: "gregory",
			numberingSystem: "latn",
			timeZone: "UTC",
			...options,
		});
	const month = format({ month: "long" });
	const monthAndDay = format({ month: "long", day: "numeric" });
	const full = format({ year: "numeric", month: "long", day: "numeric" });
	const monthOfYear = format({ year: "numeric", month: "long" });
	return (year, at, day) => {
		const date = Date.UTC(Number.parseInt(year, 10), at - 1, day ?? 1);
		// A letter that tells works of one year apart stays behind the year.
		const lettered = (shown: string) =>
			shown.replace(String(Number.parseInt(year, 10)), year);
		return {
			month: month.format(date),
			shortMonth: calendarNames?.shortMonths[at - 1] ?? "",
			monthAndDay: (day ? monthAndDay : month).format(date),
			monthOfYear: lettered(monthOfYear.format(date)),
			full: lettered((day ? full : monthOfYear).format(date)),
		};
	};
}

/** `2017`, `forthcoming`; with the letter that tells it apart `2017a`, `forthcoming-a`, `n.d.-a`. */
export function yearWords(item: CslItem): string | undefined {
	const year = item.issued?.["date-parts"]?.[0]?.[0] ?? item.issued?.literal;
	const letter = item["year-suffix"];
	if (!letter) return year === undefined ? undefined : String(year);
	return typeof year === "number"
		? `${year}${letter}`
		: `${year ?? "n.d."}-${letter}`;
}
