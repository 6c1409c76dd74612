import { isInstalled } from "../source/is-installed.ts";
import type { LectureCard } from "./types.ts";

/** A course of more lectures than this has one picture for all: drawing each would cost it seconds. */
const MOST_LECTURES = 60;

/** The picture that stands for the course as a whole, below `baseurl`. */
export const courseCardUrl = "/assets/cards/course.png";

/** Whether pictures can be drawn: sharp is installed. */
export function canDrawCards(): boolean {
	return isInstalled("sharp");
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
