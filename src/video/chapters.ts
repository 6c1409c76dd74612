import { isFields, readTime, text } from "./fields.ts";
import type { Chapter } from "./types.ts";

const LINE =
	/^\(?((?:\d{1,3}:)?\d{1,3}:\d{2}|\d+[hms][\dhms]*)\)?[\s–—-]+(.+)$/;
const THREE_HOURS = 3 * 3600;

/**
 * The chapters of a video: a list of `{start, title}` or of `"1:05 Title"`, a map from start to title, or a text
 * with one a line, as YouTube's descriptions have them.
 *
 * @returns Chapters by their start; undefined where it is nothing of the kind.
 */
export function readChapters(value: unknown): Chapter[] | undefined {
	if (value === undefined || value === null) return [];
	const items = itemsOf(value);
	const chapters = items.map(readChapter);
	if (items.length === 0 || chapters.includes(undefined)) return undefined;
	return undoClock(chapters.filter((chapter) => chapter !== undefined)).sort(
		(one, other) => one.startSeconds - other.startSeconds,
	);
}

function itemsOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value === "string")
		return value.split("\n").filter((line) => line.trim());
	return isFields(value)
		? Object.entries(value).map(([start, title]) => ({ start, title }))
		: [];
}

function readChapter(item: unknown): Chapter | undefined {
	if (typeof item === "string") {
		const [, start, title] = LINE.exec(item.trim()) ?? [];
		return toChapter(start, title);
	}
	if (!isFields(item)) return undefined;
	return toChapter(item.start ?? item.time ?? item.t, item.title ?? item.name);
}

function toChapter(start: unknown, title: unknown): Chapter | undefined {
	const startSeconds = readTime(start);
	const name = text(title);
	return startSeconds === undefined || !name
		? undefined
		: { title: name, startSeconds };
}

/**
 * YAML 1.1 reads an unquoted `12:30` as hours and minutes. Starts that are all whole minutes and go beyond three hours
 * are such: no lecture is that long and cut to the minute.
 */
function undoClock(chapters: readonly Chapter[]): Chapter[] {
	const starts = chapters.map((chapter) => chapter.startSeconds);
	const misread =
		Math.max(...starts) >= THREE_HOURS &&
		starts.every((seconds) => seconds % 60 === 0);
	return chapters.map(({ title, startSeconds }) => ({
		title,
		startSeconds: misread ? startSeconds / 60 : startSeconds,
	}));
}
