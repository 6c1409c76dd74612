import type { Course } from "../course/types.ts";
import { escapeHtml } from "../html/escape.ts";
import { wrapWords } from "../html/wrap-words.ts";
import { unescapePath } from "../jekyll/url.ts";
import {
	type CourseData,
	cardUrl,
	courseCardUrl,
	type LectureCard,
	lecturesWithCard,
	textOf,
} from "../page/index.ts";
import { type Language, languageOf } from "../words/index.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const PER_LINE = 26;
const MOST_LINES = 4;

/** A picture for social networks: where it goes, and what it shows as SVG. */
export interface Card {
	/** Below `baseurl`. */
	readonly url: string;
	readonly outputPath: string;
	readonly svg: string;
}

/** A card for the course, and one for each lecture that gets its own. */
export function listCards(course: Course, { site }: CourseData): Card[] {
	const language = languageOf(course);
	const title = textOf(course.config.title) ?? language.say("course");
	const description = textOf(course.config.description) ?? "";
	return [
		card(courseCardUrl, title, description, ""),
		...lecturesWithCard(site.lectures).map((lecture) =>
			card(
				cardUrl(lecture.url),
				lecture.title,
				title,
				numberOf(lecture, language),
			),
		),
	];
}

/**
 * A card as PNG, drawn by sharp.
 *
 * @returns Undefined where sharp is not installed.
 */
export async function drawCard(svg: string): Promise<Uint8Array | undefined> {
	const sharp = await import("sharp").catch(() => undefined);
	return sharp?.default(Buffer.from(svg)).png().toBuffer();
}

function numberOf({ unit, number }: LectureCard, language: Language): string {
	return number ? language.numbered(unit, number) : "";
}

function card(url: string, title: string, under: string, over: string): Card {
	const outputPath = unescapePath(url.slice(1));
	return { url, outputPath, svg: draw(title, under, over) };
}

function draw(title: string, under: string, over: string): string {
	const lines = wrapWords(title, PER_LINE, MOST_LINES);
	const first = 300 - (lines.length - 1) * 42;
	const spans = lines.map(
		(line, index) =>
			`<tspan x="90" y="${first + index * 88}">${escapeHtml(line)}</tspan>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Literata, 'Source Serif 4', Georgia, 'Noto Serif', serif">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#1c3b33"/>`,
		`<text x="90" y="112" font-size="36" fill="#ecd48a">${escapeHtml(over)}</text>`,
		`<text font-size="76" fill="#eef1ea">${spans.join("")}</text>`,
		`<text x="90" y="556" font-size="34" fill="#b5c6bd">${escapeHtml(wrapWords(under, 58, 1)[0] ?? "")}</text>`,
		"</svg>",
	].join("");
}
