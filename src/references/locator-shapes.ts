import { D, gap, type Locators, page } from "./locator-patterns.ts";

/** `55(9), 1–35`, `60, 6, 84–90`, `521:436–444`: numbers known by their order. */
export const shapes: readonly (readonly [
	RegExp,
	readonly (keyof Locators)[],
])[] = [
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4}(?:[-–/]\\d{1,4})?|[IVXLC]{2,7})${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,5}(?:\\s?[-–/&]\\s?\\d{1,5})?[A-Z]?(?:,\\s(?:Part|Pt\\.)\\s\\w{1,3})?|Suppl\\.?(?:\\s?\\d+)?|S\\d)\\s?\\)${gap}[,:;.]?${gap}(?:pp?\\.?\\s?)?(${page}${gap}(?:${D}${gap}${page}))`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4}(?:[-–/]\\d{1,4})?)${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,5}(?:\\s?[-–/&]\\s?\\d{1,5})?|Suppl\\.?(?:\\s?\\d+)?)\\s?\\)${gap}[,:;]${gap}([a-zA-Z]{0,4}\\d{1,9})(?![\\d(])`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4}(?:[-–/]\\d{1,4})?)${gap}\\(\\s?((?:Suppl\\.?\\s?)?[A-Z]?\\d{1,4}(?:\\s?[-–/&]\\s?\\d{1,4})?)\\s?\\)`,
			"u",
		),
		["volume", "issue"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4})[.,/]\\s?(\\d{1,4}(?:[-–/]\\d{1,2})?)${gap}[,:]${gap}(\\d{1,6}\\s?${D}\\s?\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4})\\.(\\d{1,3})${gap}:?${gap}(\\d{1,6}\\s?${D}\\s?\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4})\\s?:\\s?(\\d{1,4})${gap},${gap}(\\d{1,6}${gap}${D}${gap}\\d{1,6})`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.])(\\d{1,4})\\.(\\d{1,3})\\s?\\0+\\s?:${gap}([A-Za-z]?\\d{1,6})(?!\\d)`,
			"u",
		),
		["volume", "issue", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.–-])([A-Z]?-?\\d{1,4}(?:[-–/]\\d{1,3})?|[IVXLC]{2,7})${gap}[:,]${gap}(${page}\\s?${D}\\s?${page})(?![\\d])`,
			"u",
		),
		["volume", "page"],
	],
	[
		new RegExp(
			`(?<![\\p{L}\\d.,])(\\d{1,4})${gap}:${gap}([a-zA-Z]{0,4}\\d{1,9})(?![\\d:])`,
			"u",
		),
		["volume", "page"],
	],
	[
		/(?<=\p{L}\.?[\s,\0]{1,2})(\d{1,4}),\s?([a-zA-Z]?\d{1,6})(?=[\s\0.,;]*$)/u,
		["volume", "page"],
	],
];
