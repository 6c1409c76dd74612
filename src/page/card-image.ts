import { createRequire } from "node:module";
import type { LectureCard } from "./types.ts";

/** A course of more lectures than this has one picture for all: drawing each would cost it seconds. */
const MOST_LECTURES = 60;

/** The picture that stands for the course as a whole, below `baseurl`. */
export const courseCardUrl = "/assets/cards/course.png";

/** Whether pictures can be drawn: sharp is installed. It is only looked for, since loading it takes its time. */
export function canDrawCards(): boolean {
	try {
		createRequire(import.meta.url).resolve("sharp");
		return true;
	} catch {
		return false;
	}
}

/** The lectures that get a picture of their own: those without an image, in a course that is not too long. */
export function lecturesWithCard(
	lectures: readonly LectureCard[],
): LectureCard[] {
	return lectures.length > MOST_LECTURES
		? []
		: lectures.filter(({ thumbnail }) => !thumbnail);
}

/** `/assets/cards/2023-02-24-lecture9.png` for `/2023/02/24/lecture9.html`. */
export function cardUrl(url: string): string {
	const name = url
		.replace(/(?:\/index)?\.html?$/, "")
		.replace(/^\/|\/$/g, "")
		.replaceAll("/", "-");
	return `/assets/cards/${name}.png`;
}
