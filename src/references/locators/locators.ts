import type { Leftover } from "../read/leftover.ts";
import type { Range } from "../rich-text.ts";
import {
	afterContainer,
	around,
	type Locators,
	labelled,
	lonePages,
	loneVolume,
	loneYears,
} from "./locator-patterns.ts";
import { shapes } from "./locator-shapes.ts";
import { DASH, DIGIT, marksIn, PARENTHESIS } from "./marks.ts";
import { expandPages } from "./pages.ts";

const ordinals: Readonly<Record<string, string>> = {
	first: "1",
	second: "2",
	third: "3",
	fourth: "4",
	fifth: "5",
	sixth: "6",
	seventh: "7",
	eighth: "8",
	ninth: "9",
	tenth: "10",
	一: "1",
	二: "2",
	三: "3",
	四: "4",
	五: "5",
	六: "6",
	七: "7",
	八: "8",
	九: "9",
	十: "10",
};

function takeAround(leftover: Leftover, range: Range, found: Locators): void {
	if (!(marksIn(leftover.text, range) & PARENTHESIS)) return;
	const volume = leftover.take(around, range);
	if (!volume) return;
	const from = { start: volume.index, end: range.end };
	const page = leftover.take(afterContainer, from);
	set(found, "volume", volume[1] ?? "");
	set(found, "page", page?.[1] ?? "");
	found.certain = true;
	found.at = page?.index;
}

/** Spend the locators that say what they are. */
export function takeLabelled(leftover: Leftover, range: Range): Locators {
	const found: Locators = { certain: false };
	takeAround(leftover, range, found);
	const { topics } = leftover.clues;
	for (const row of labelled) {
		const match = topics & row[2] ? leftover.take(row[0], range) : undefined;
		if (!match) continue;
		const name = row[1];
		set(found, name, match[1] ?? match[2] ?? match[3] ?? "");
		found.certain = true;
	}
	return found;
}

/** Spend the locators known by their order, once no year can be taken for one. */
export function takeUnlabelled(
	leftover: Leftover,
	range: Range,
	known: Locators,
): Locators {
	const found = { ...known };
	takeShape(leftover, range, found);
	takeLone(leftover, range, found);
	return found;
}

function set(found: Locators, name: keyof Locators, value: string): void {
	if (
		name === "certain" ||
		name === "isLoneVolume" ||
		name === "at" ||
		found[name] !== undefined
	)
		return;
	if (name === "page") found.page = expandPages(value);
	else if (name === "edition")
		found.edition = ordinals[value.toLowerCase()] ?? value;
	else found[name] = value.replace(/\s?[–—−]\s?/g, "-");
}

function takeShape(leftover: Leftover, range: Range, found: Locators): void {
	const marks = marksIn(leftover.text, range);
	for (const row of shapes) {
		const names = row[1];
		if ((marks & row[2]) !== row[2] || isKnown(found, names)) continue;
		const match = leftover.take(row[0], range);
		if (!match) continue;
		for (let at = 0; at < names.length; at++)
			set(found, names[at] ?? "certain", match[at + 1] ?? "");
		if (/\d\D+\d/.test(found.page ?? "")) found.certain = true;
		found.at = match.index;
		return;
	}
}

function isKnown(found: Locators, names: readonly (keyof Locators)[]): boolean {
	for (const name of names) if (found[name] !== undefined) return true;
	return false;
}

function takeLone(leftover: Leftover, range: Range, found: Locators): void {
	const marks = marksIn(leftover.text, range);
	if (!(marks & DIGIT)) return;
	if (!found.page && marks & DASH) {
		const match =
			leftover.take(lonePages, range) ?? leftover.take(loneYears, range);
		if (match) set(found, "page", match[1] ?? "");
	}
	if (!found.volume && (found.page || found.issue || found.articleNumber)) {
		const match = leftover.take(loneVolume, range);
		if (match) set(found, "volume", match[1] ?? "");
		if (match) found.isLoneVolume = true;
		if (match?.[2]) set(found, "issue", match[2]);
	}
}
