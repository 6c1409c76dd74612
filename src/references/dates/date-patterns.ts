import { maskedMonth } from "./months.ts";

const month = `${maskedMonth}\\.?`;
const year = "(?:1[4-9]|20)\\d\\d";
const day = "\\d{1,2}(?:st|nd|rd|th)?\\.?";
const span = `\\s?[-–/]\\s?`;
/** A date's text: year alone, with a season, month or day before or after, ISO, or in characters. */
const body = [
	`${year}-\\d{2}-\\d{2}`,
	`${year}\\s?年(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日|号|號)?`,
	`${year}\\s?년(?:\\s?\\d{1,2}\\s?월)?`,
	`${year}[a-z]?,\\s(?:${day}\\s(?:de\\s)?)?${month}(?:${span}${month})?(?:\\s${day}(?:[-–]\\d{1,2})?)?`,
	`${year}\\s${month}(?:${span}${month})?(?:\\s${day}(?:[-–]\\d{1,2})?)?(?=[;.,)])`,
	`(?:${day}\\s(?:de\\s)?)?${month}(?:${span}${month})?(?:\\s${day},)?(?:\\sde)?,?\\s${year}`,
	`(?:Spring|Summer|Fall|Autumn|Winter),?\\s${year}`,
	`\\d{1,2}[./]\\d{1,2}[./]${year}`,
	`${year}/\\d{1,2}(?=[,\\0])`,
	`${year}[a-z]?(?:${span}(?:${year}|\\d\\d)(?=[).,;\\0]|$))?`,
].join("|");
const noDate =
	"n\\.\\s?d\\.|no date|s\\.\\s?f\\.|o\\.\\s?J\\.|forthcoming|in press|im Erscheinen|en prensa|à paraître|to appear|accepted|under review|submitted";

export const enclosed = new RegExp(
	`(?<!\\d{4}\\s(?=\\[))[([（［]\\s*(?:(?<original>${year})[\\])]?\\s?[/;,[(]\\s?)?(?:c(?:irca|a)?\\.?\\s)?(?<body>${body}|${noDate})\\.?(?:\\s[Ee]dition)?(?:\\s*[/;,]\\s*(?:${noDate}))?\\s*[\\])）］](?!\\s${year}\\b)`,
	"iy",
);
export const bare = new RegExp(
	`(?<![\\p{L}\\d\\-–/:$#_=])(?:[[(](?<original>${year})[\\])]\\s)?(?<body>${body})(?:\\s\\[(?<first>${year})\\])?(?![\\p{L}\\d\\-–/_=])`,
	"giu",
);
export const unpublished = new RegExp(
	`(?<=^|[\\s\\0,.;(])(?<body>${noDate})(?=$|[\\s\\0,.;)])`,
	"i",
);

export const anyYear = new RegExp(year);
export const everyYear = new RegExp(year, "g");
export const wholeYear = new RegExp(`^${year}$`);
