import { asciiFirst } from "../../ascii-first.ts";
import { type HeadingPhrases, headingPhrases } from "./heading-phrases.ts";
import { lessonWords, numberedLesson } from "./lesson-words.ts";

/** How a heading announces a list: of references for certain, or of readings and links among which references stand. */
export type HeadingKind = "references" | "readings";

/** A pattern without regard to case; the properties in it stand in brackets. For ASCII it needs none of Unicode's. */
const insensitive = (source: string): ((text: string) => RegExp) =>
	asciiFirst(
		new RegExp(
			source.replaceAll("\\p{L}", "a-z").replaceAll("\\p{N}", "\\d"),
			"i",
		),
		() => new RegExp(source, "iu"),
	);

/** `Lecture 8:` before the words that announce. */
const lessonBefore = insensitive(
	`^[^\\p{L}]*(?:${numberedLesson})[\\s:：.–—-]*`,
);
const marksBefore = insensitive("^[^\\p{L}]+");
/** `for Lecture 8`, `zur Vorlesung 8`, `de la séance 3`, or what the works are on. */
const about = `\\s(?:(?:[\\p{L}]{1,5}['’]? ){1,2}(?:${lessonWords})(?![\\p{L}])|(?:for|from|of|on|zu|zum|zur|sur|sobre|su)\\s)`;
const end = `\\s*(?:$|[:：.(（[【–—-])|${about}`;
/** What joins something else to them, maybe more of them. */
const joiner =
	"\\s*[,،、·/+]\\s*|\\s(?:and|&|to|und|et|y|e|i|en|och|og|ja|a|и|і|та|και|ve|dan|và)\\s|\\s*(?:و(?= ?[\\p{L}])|[及和与與]|와|과|및)\\s*";

const announcing = (kind: keyof HeadingPhrases) =>
	insensitive(
		`^(?:${Object.values(headingPhrases)
			.map((phrases) => phrases[kind])
			.join("|")})(?:${end}|(?<joiner>${joiner}))`,
	);
const patterns = {
	references: announcing("references"),
	readings: announcing("readings"),
};

const LONGEST = 160;

/**
 * What a heading's text announces, if any list of works; numbers, marks and emoji before it do not count, nor the
 * lecture's own number.
 *
 * Where it goes on about something else (`References and pointers`), it announces no more than readings.
 */
export function headingKind(text: string): HeadingKind | undefined {
	const tidy = text.normalize("NFC").replace(/\s+/g, " ").trim();
	return tidy.length > LONGEST
		? undefined
		: kindOf(without(marksBefore, without(lessonBefore, tidy)));
}

const without = (pattern: (text: string) => RegExp, text: string): string =>
	text.replace(pattern(text), "");

function kindOf(text: string): HeadingKind | undefined {
	const surely = patterns.references(text).exec(text);
	const match = surely ?? patterns.readings(text).exec(text);
	if (!match) return undefined;
	const goesOn =
		match.groups?.joiner !== undefined && !kindOf(text.slice(match[0].length));
	return surely && !goesOn ? "references" : "readings";
}
