import { type Language, plainEnglish } from "../words/index.ts";
import {
	findLocalNumber,
	findLocalNumberInSlug,
	readLocalLead,
} from "./local-lecture-number.ts";

type Data = Readonly<Record<string, unknown>>;

/** What a lecture is called in its course: `Lecture 9`, `Week 3`. */
export interface LectureNumber {
	readonly unit: string;
	/** Digits, with a letter where the author gives one (`12b`). */
	readonly number: string;
}

const UNITS =
	"lectures?|lec|lessons?|weeks?|chapters?|sessions?|class|units?|modules?|part";
const IN_TEXT = new RegExp(
	`\\b(${UNITS})\\s{0,3}[#№]?\\s{0,3}(\\d{1,3}[a-z]?)\\b`,
	"i",
);
const IN_SLUG = new RegExp(
	`(?:^|[-_])(${UNITS}|l)[-_]?0*(\\d{1,3}[a-z]?)(?![0-9a-z])`,
	"i",
);
const LEAD = new RegExp(
	`^\\s*(?:${UNITS})\\s{0,3}[#№]?\\s{0,3}(\\d+[a-z]?)\\s*[:.–—|-]\\s+(?=\\S)`,
	"i",
);
const KEYS: Readonly<Record<string, string>> = {
	lecture: "Lecture",
	lecture_number: "Lecture",
	lecture_no: "Lecture",
	number: "Lecture",
	week: "Week",
	session: "Session",
	module: "Module",
	chapter: "Chapter",
};

/**
 * Find out a lecture's number: from a front-matter key, else from the title, the description or the slug, as the page's
 * language or English says it.
 *
 * @returns Undefined where none of them says.
 * @example readLectureNumber({ title: "Lecture 9: Prompting" }, "") // { unit: "Lecture", number: "9" }
 */
export function readLectureNumber(
	data: Data,
	slug: string,
	language: Language = plainEnglish,
): LectureNumber | undefined {
	return (
		fromKeys(data) ??
		findLocalNumber(data.title, language) ??
		fromText(data.title, IN_TEXT) ??
		findLocalNumber(data.description, language) ??
		fromText(data.description, IN_TEXT) ??
		findLocalNumberInSlug(slug, language) ??
		fromText(slug, IN_SLUG)
	);
}

function fromKeys(data: Data): LectureNumber | undefined {
	for (const key in KEYS) {
		if (data[key] === undefined) continue;
		const unit = KEYS[key] ?? "";
		const number = String(data[key] ?? "").trim();
		if (/^\d{1,3}[a-z]?$/i.test(number)) return { unit, number };
	}
	return undefined;
}

function fromText(text: unknown, shape: RegExp): LectureNumber | undefined {
	if (typeof text !== "string") return undefined;
	const [, unit, number] = shape.exec(text) ?? [];
	return unit && number ? { unit: nameUnit(unit), number } : undefined;
}

function nameUnit(written: string): string {
	const unit = written.toLowerCase().replace(/s$/, "");
	if (/^l(?:ec)?$/.test(unit)) return "Lecture";
	return unit === "clas" ? "Class" : unit[0]?.toUpperCase() + unit.slice(1);
}

/** `Prompt Tuning` of `Lecture 9: Prompt Tuning`; the title as it is where nothing would be left. */
export function withoutNumber(
	title: string,
	lecture?: LectureNumber,
	language: Language = plainEnglish,
): string {
	if (!lecture) return title;
	const [lead, number = ""] =
		readLocalLead(title, language) ?? LEAD.exec(title) ?? [];
	return lead && isNumber(number, lecture.number)
		? title.slice(lead.length)
		: title;
}

/** `Lecture 9: Prompt Tuning`, of a lecture that says so somewhere; a title that names its number is left as it is. */
export function titleWithNumber(
	title: string,
	path: string,
	data: Data,
	language: Language,
): string {
	const lecture = readLectureNumber(data, slugOfPath(path), language);
	const bare = withoutNumber(title, lecture, language);
	const saysIt = findLocalNumber(title, language) ?? fromText(title, IN_TEXT);
	return lecture && (bare !== title || !saysIt)
		? language.numberedTitle(lecture.unit, lecture.number, bare)
		: title;
}

/** Whether digits as written are a lecture's number: it may have zeros before it. */
function isNumber(written: string, number: string): boolean {
	return (
		written.toLowerCase().endsWith(number.toLowerCase()) &&
		/^0*$/.test(written.slice(0, written.length - number.length))
	);
}

/** `2023-02-24-lecture9` of `_posts/2023-02-24-lecture9.md`, which may hold the number. */
export function slugOfPath(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
