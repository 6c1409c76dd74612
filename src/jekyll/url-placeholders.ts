import type { RubyTime } from "../ruby/values.ts";
import { slugify } from "./slugify.ts";
import type { Lookup } from "./url.ts";

/** What a document's address can be made of. */
export interface UrlSource {
	readonly collection: string;
	/** Path below the collection's folder, without extension, with a leading slash. */
	readonly cleanedPath: string;
	/** File name without extension. */
	readonly basename: string;
	readonly outputExtension: string;
	readonly data: Readonly<Record<string, unknown>>;
	readonly date: RubyTime;
}

const MONTHS =
	"January February March April May June July August September October November December".split(
		" ",
	);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(
	" ",
);

const two = (value: number) => String(value).padStart(2, "0");

/** Every placeholder of a permalink. @see https://jekyllrb.com/docs/permalinks/#placeholders */
const placeholders: Readonly<
	Record<string, (source: UrlSource, wall: Date) => string>
> = {
	collection: ({ collection }) => collection,
	path: ({ cleanedPath }) => cleanedPath,
	output_ext: ({ outputExtension }) => outputExtension,
	name: ({ basename }) => slugify(basename),
	title: ({ data, basename }) =>
		slugify(textOf(data.slug) ?? basename, "pretty", true),
	slug: ({ data, basename }) => slugify(textOf(data.slug) ?? basename),
	categories: ({ data }) =>
		unique(listOf(data.categories).map((name) => name.toLowerCase())),
	slugified_categories: ({ data }) =>
		unique(listOf(data.categories).map((name) => slugify(name))),
	year: (_, wall) => String(wall.getUTCFullYear()).padStart(4, "0"),
	short_year: (_, wall) => two(wall.getUTCFullYear() % 100),
	month: (_, wall) => two(wall.getUTCMonth() + 1),
	i_month: (_, wall) => String(wall.getUTCMonth() + 1),
	short_month: (_, wall) => monthName(wall).slice(0, 3),
	long_month: (_, wall) => monthName(wall),
	day: (_, wall) => two(wall.getUTCDate()),
	i_day: (_, wall) => String(wall.getUTCDate()),
	y_day: (_, wall) => String(dayOfYear(wall)).padStart(3, "0"),
	short_day: (_, wall) => dayName(wall).slice(0, 3),
	long_day: (_, wall) => dayName(wall),
	w_day: (_, wall) => String(wall.getUTCDay() || 7),
	week: (_, wall) => two(isoWeek(wall).week),
	w_year: (_, wall) => String(isoWeek(wall).year),
	hour: (_, wall) => two(wall.getUTCHours()),
	minute: (_, wall) => two(wall.getUTCMinutes()),
	second: (_, wall) => two(wall.getUTCSeconds()),
};

/** The placeholders of one document. */
export function urlPlaceholders(source: UrlSource): Lookup {
	return (name) =>
		Object.hasOwn(placeholders, name)
			? placeholders[name]?.(source, source.date.wall)
			: undefined;
}

function textOf(value: unknown): string | undefined {
	return value === null || value === undefined || value === false
		? undefined
		: String(value);
}

function listOf(value: unknown): string[] {
	const list = Array.isArray(value) ? value : [value];
	return list.filter((item) => item !== null && item !== undefined).map(String);
}

function unique(names: readonly string[]): string {
	return [...new Set(names)].join("/");
}

function monthName(wall: Date): string {
	return MONTHS[wall.getUTCMonth()] ?? "";
}

function dayName(wall: Date): string {
	return DAYS[wall.getUTCDay()] ?? "";
}

const DAY_MS = 86_400_000;

function dayOfYear(wall: Date): number {
	return (
		Math.floor(
			(wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MS,
		) + 1
	);
}

/** ISO 8601: a week belongs to the year its Thursday lies in. */
function isoWeek(wall: Date): { year: number; week: number } {
	const thursday = new Date(
		wall.getTime() + (4 - (wall.getUTCDay() || 7)) * DAY_MS,
	);
	return {
		year: thursday.getUTCFullYear(),
		week: Math.ceil(dayOfYear(thursday) / 7),
	};
}
