import type { Course } from "../../course/types.ts";
import {
	absoluteAddress,
	type CourseData,
	type ScheduleEntry,
	slugOf,
	textOf,
} from "../../page/index.ts";
import { languageOf } from "../../words/index.ts";
import type { GeneratedFile } from "../types.ts";

/**
 * The schedule as a calendar file, for a course that has one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function makeCalendar(
	course: Course,
	{ site }: CourseData,
): GeneratedFile[] {
	if (site.schedule.length === 0) return [];
	const render = () => renderCalendar(course, site.schedule);
	return [{ outputPath: "schedule.ics", url: "/schedule.ics", render }];
}

function renderCalendar(
	course: Course,
	schedule: readonly ScheduleEntry[],
): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Lectern//Schedule//EN",
		`X-WR-CALNAME:${escapeText(textOf(course.config.title) ?? languageOf(course).say("course"))}`,
		...schedule.flatMap((entry) => renderEvent(course, entry)),
		"END:VCALENDAR",
	];
	return `${lines.map(fold).join("\r\n")}\r\n`;
}

/** An event of a day, or an hour and a half where the row gives a time. The stamp is the event's own: builds repeat. */
function renderEvent({ config }: Course, entry: ScheduleEntry): string[] {
	const { date, title, url, details } = entry;
	if (!date) return [];
	const day = stamp(date.wall).slice(0, 8);
	const timed = !/T000000Z$/.test(stamp(date.wall));
	const host = textOf(config.url)?.replace(/^https?:\/\//, "") ?? "course";
	return [
		"BEGIN:VEVENT",
		`UID:${day}-${slugOf(title)}@${host}`,
		`DTSTAMP:${stamp(date)}`,
		...(timed
			? [`DTSTART:${stamp(date)}`, "DURATION:PT1H30M"]
			: [`DTSTART;VALUE=DATE:${day}`]),
		`SUMMARY:${escapeText(title)}`,
		...(details ? [`DESCRIPTION:${escapeText(details)}`] : []),
		...(url ? [`URL:${absoluteAddress(config, url)}`] : []),
		"END:VEVENT",
	];
}

/** `20230224T160000Z` */
function stamp(date: Date): string {
	return `${date.toISOString().replace(/[-:]|\.\d+/g, "")}`;
}

function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Lines of at most 75 octets, continued by a space; no character is cut. */
function fold(line: string): string {
	const lines: string[] = [""];
	let octets = 0;
	for (const character of line) {
		const size = Buffer.byteLength(character);
		if (octets + size > 74) {
			lines.push(" ");
			octets = 1;
		}
		lines[lines.length - 1] += character;
		octets += size;
	}
	return lines.join("\r\n");
}
