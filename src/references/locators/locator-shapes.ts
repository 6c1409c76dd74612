import { D, gap, type Locators, page } from "./locator-patterns.ts";
import {
	COLON,
	COMMA,
	DASH,
	DIGIT,
	FULL_STOP,
	NUMBERS,
	PARENTHESIS,
	SPENT_MARK,
} from "./marks.ts";

// Where a number begins, what it begins with is said before what may not stand there: V8 finds the next digit quicker
// than it looks back from every character.
const number = "(?=\\d)(?<![\\p{L}\\d.])";
const numeral = "(?=[\\dIVXLC])(?<![\\p{L}\\d.])";

/** `55(9), 1–35`, `60, 6, 84–90`, `521:436–444`: numbers known by their order, and the marks without which each finds nothing. */
export const shapes: readonly (readonly [
	RegExp,
	readonly (keyof Locators)[],
	number,
])[] = [
	[
		new RegExp(
			`${numeral}(\\d{1,4}(?:[-–/]\\d{1,4})?|[IVXLC]{2,7})${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,5}(?:\\s?[-–/&]\\s?\\d{1,5})?[A-Z]?(?:,\\s(?:Part|Pt\\.)\\s\\w{1,3})?|Suppl\\.?(?:\\s?\\d+)?|S\\d)\\s?\\)${gap}[,:;.]?${gap}(?:pp?\\.?\\s?)?(${page}${gap}(?:${D}${gap}${page}))`,
			"u",
		),
		["volume", "issue", "page"],
		PARENTHESIS | DASH,
	],
	[
		new RegExp(
			`${number}(\\d{1,4}(?:[-–/]\\d{1,4})?)${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,5}(?:\\s?[-–/&]\\s?\\d{1,5})?|Suppl\\.?(?:\\s?\\d+)?)\\s?\\)${gap}[,:;]${gap}([a-zA-Z]{0,4}\\d{1,9})(?![\\d(])`,
			"u",
		),
		["volume", "issue", "page"],
		PARENTHESIS | DIGIT,
	],
	[
		new RegExp(
			`${number}(\\d{1,4}(?:[-–/]\\d{1,4})?)${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,4}(?:\\s?[-–/&]\\s?\\d{1,4})?)\\s?\\)`,
			"u",
		),
		["volume", "issue"],
		PARENTHESIS | DIGIT,
	],
	[
		new RegExp(
			`(?=[A-Z\\d])(?<![\\p{L}\\d.–-])((?:[A-Z]{1,4}-)?\\d{1,4})[.,/]\\s?(\\d{1,4}(?:[-–/]\\d{1,2})?)${gap}[,:]${gap}(\\d{1,6}\\s?${D}\\s?\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
		DASH | NUMBERS,
	],
	[
		new RegExp(
			`${number}(\\d{1,4})\\.(\\d{1,3})(?!\\d)${gap}:?${gap}(\\d{1,6}\\s?${D}\\s?\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
		FULL_STOP | DASH | NUMBERS,
	],
	[
		new RegExp(
			`${number}(\\d{1,4})\\.(\\d{1,6}\\s?${D}\\s?\\d{1,6})(?!\\d|\\.\\d)`,
			"u",
		),
		["volume", "page"],
		FULL_STOP | DASH | NUMBERS,
	],
	[
		new RegExp(
			`(?=\\()(?<=\\0|,\\s)\\((\\d{1,3})\\)${gap}[:,]${gap}(${page}\\s?${D}\\s?${page})`,
			"u",
		),
		["issue", "page"],
		PARENTHESIS | DASH,
	],
	[
		new RegExp(
			`${number}(\\d{1,4})\\s?:\\s?(\\d{1,4})${gap},${gap}(\\d{1,6}${gap}${D}${gap}\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
		COLON | COMMA | DASH | NUMBERS,
	],
	[
		new RegExp(
			`${number}(\\d{1,4})\\.(\\d{1,3})\\s?\\0+\\s?:${gap}([A-Za-z]?\\d{1,6})(?!\\d)`,
			"u",
		),
		["volume", "issue", "page"],
		FULL_STOP | COLON | SPENT_MARK | NUMBERS,
	],
	[
		new RegExp(
			`(?=[A-Z\\d])(?<![\\p{L}\\d.–-])(?<!Proceedings of [A-Z][\\w/-]{1,20} )((?:[A-Z]{1,4}-|[A-Z])?\\d{1,4}(?:[-–/]\\d{1,3})?|[IVXLC]{2,7})${gap}[:,]${gap}(${page}\\s?${D}\\s?${page})(?![\\d])`,
			"u",
		),
		["volume", "page"],
		DASH,
	],
	[
		new RegExp(
			`(?=\\d)(?<![\\p{L}\\d.,])(\\d{1,4})${gap}:${gap}([a-zA-Z]{0,4}\\d{1,9})(?![\\d:])`,
			"u",
		),
		["volume", "page"],
		COLON | DIGIT,
	],
	[
		/(?<=\p{L}\.?,?\s)(\d{1,4})\s?\0+[\s,]*(\d{1,6})(?=[\s.;]*$)/u,
		["volume", "page"],
		NUMBERS | SPENT_MARK,
	],
	[
		/(?<=\p{L},?\s)(\d{1,3})[.:/](\d{1,2})(?=,?\s?\0)/u,
		["volume", "issue"],
		NUMBERS | SPENT_MARK,
	],
	[
		/(?=\d)(?<=[\p{L})]\.?[\s,\0]{1,2})(\d{1,4}),\s?([a-zA-Z]?\d{1,6})(?=[\s\0.,;]*$)/u,
		["volume", "page"],
		COMMA | NUMBERS,
	],
];
