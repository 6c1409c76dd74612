import {
	characterAt,
	characterBefore,
	code,
	isAlphanumeric,
	isLetter,
	isSpaceCode,
} from "../characters.ts";
import { Element } from "../element.ts";
import { parseSpans } from "../parse-spans.ts";
import { maxSpanDepth, type SpanState, type Stop } from "../span-state.ts";

/** `*em*`, `**strong**`, and the same with underscores outside of words. */
export function emphasis(state: SpanState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	const marker = text.charCodeAt(pos);
	if (marker !== code.star && marker !== code.underscore) return false;
	if (marker === code.underscore && isWithinWord(text, pos)) {
		state.addText(runEnd(text, pos) - pos);
		return true;
	}
	const length = text.charCodeAt(pos + 1) === marker ? 2 : 1;
	const type = length === 2 ? "strong" : "em";
	if (!canOpen(state, type, length)) {
		state.addText(length);
		return true;
	}
	const opened =
		open(state, text.slice(pos, pos + length), type) ||
		(type === "strong" &&
			state.tree.type !== "em" &&
			open(state, text.slice(pos, pos + 1), "em"));
	if (!opened) state.addText(length);
	return true;
}

function canOpen(
	state: SpanState,
	type: "em" | "strong",
	length: number,
): boolean {
	const { text, pos } = state.scanner;
	if (isSpaceCode(text.charCodeAt(pos + length))) return false;
	return !state.isWithin(type) && state.ancestors.length < maxSpanDepth;
}

/** A letter, possibly with a hyphen, before the underscores that stand here; all of them are text then. */
function isWithinWord(text: string, pos: number): boolean {
	let start = pos;
	while (text.charCodeAt(start - 1) === code.underscore) start--;
	const hyphen = text.charCodeAt(start - 1) === code.minus;
	const before = characterBefore(text, hyphen ? start - 1 : start);
	return before !== "" && isLetter(before);
}

function runEnd(text: string, pos: number): number {
	let end = pos;
	while (text.charCodeAt(end) === code.underscore) end++;
	return end;
}

/** Read the inside of an emphasis; false, with nothing moved, if nothing closes it. */
function open(
	state: SpanState,
	delimiter: string,
	type: "em" | "strong",
): boolean {
	const { scanner } = state;
	const { pos } = scanner;
	const key = hopelessKey(state, delimiter, pos);
	if (state.budget <= 0 || state.isHopeless(key)) return false;
	const element = new Element(type);
	scanner.pos = pos + delimiter.length;
	if (parseSpans(state, element, closing(state, delimiter, type))) {
		scanner.pos += delimiter.length;
		state.add(element, pos);
		return true;
	}
	state.giveUp(key);
	state.budget -= scanner.text.length - pos;
	scanner.pos = pos;
	return false;
}

function closing(
	{ scanner }: SpanState,
	delimiter: string,
	type: "em" | "strong",
): Stop {
	const { text } = scanner;
	return {
		trigger: "",
		at: (source, pos) => (source.startsWith(delimiter, pos) ? 1 : 0),
		accept: (element) => {
			const { pos } = scanner;
			if (isSpaceCode(text.charCodeAt(pos - 1))) return false;
			if (type === "em" && isDoubled(text, pos, delimiter)) return false;
			const after = pos + delimiter.length;
			if (
				delimiter[0] === "_" &&
				isAlphanumeric(characterAt(text, after) || " ")
			)
				return false;
			return element.children.length > 0;
		},
	};
}

/** Two of them, and not three: that is a strong within. */
function isDoubled(text: string, pos: number, delimiter: string): boolean {
	return (
		text.startsWith(delimiter + delimiter, pos) &&
		!text.startsWith(delimiter, pos + 2)
	);
}

function hopelessKey(state: SpanState, delimiter: string, pos: number): string {
	const strong = state.isWithin("strong") ? 1 : 0;
	const em = state.isWithin("em") ? 1 : 0;
	const link = state.isWithin("a") || state.isWithin("img") ? 1 : 0;
	return `${delimiter}${pos}${strong}${em}${link}`;
}
