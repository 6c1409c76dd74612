import type { Leftover } from "./leftover.ts";
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
import { expandPages } from "./pages.ts";
import type { Range } from "./rich-text.ts";

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
	for (const [pattern, name, sign] of labelled) {
		if (sign && !sign.test(leftover.text)) continue;
		const match = leftover.take(pattern, range);
		if (!match) continue;
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
	if (name === "certain" || name === "at" || found[name] !== undefined) return;
	if (name === "page") found.page = expandPages(value);
	else if (name === "edition")
		found.edition = ordinals[value.toLowerCase()] ?? value;
	else found[name] = value.replace(/\s?[–—−]\s?/g, "-");
}

function takeShape(leftover: Leftover, range: Range, found: Locators): void {
	for (const [pattern, names] of shapes) {
		if (names.some((name) => found[name] !== undefined)) continue;
		const match = leftover.take(pattern, range);
		if (!match) continue;
		for (const [at, name] of names.entries())
			set(found, name, match[at + 1] ?? "");
		if (/\d\D+\d/.test(found.page ?? "")) found.certain = true;
		found.at = match.index;
		return;
	}
}

function takeLone(leftover: Leftover, range: Range, found: Locators): void {
	if (!found.page) {
		const match =
			leftover.take(lonePages, range) ?? leftover.take(loneYears, range);
		if (match) set(found, "page", match[1] ?? "");
	}
	if (!found.volume && (found.page || found.issue || found.articleNumber)) {
		const match = leftover.take(loneVolume, range);
		if (match) set(found, "volume", match[1] ?? "");
	}
}
