import type MarkdownIt from "markdown-it";
import { code } from "./characters.ts";
import type { KramdownDocument } from "./document.ts";
import type { Element } from "./element.ts";
import { type SpanRule, SpanState, type Stop } from "./span-state.ts";
import type { TextScanner } from "./text-scanner.ts";

type MarkdownItInstance = InstanceType<typeof MarkdownIt>;

/** Index at which the first span of a text may begin; the text's length where there is none. */
export function startOfSpans(text: string): number {
	return nextStart(text, 0);
}

/** Read a text from the scanner's position into `tree` with the rules of the inline ruler. */
export function parseText(
	md: MarkdownItInstance,
	document: KramdownDocument,
	scanner: TextScanner,
	tree: Element,
): void {
	parseSpans(new SpanState(md, document, scanner, tree), tree);
}

/**
 * Read spans from the scanner's position into `tree`, to the stop or to the end.
 *
 * @param rules - The rules to use on this level; what is nested uses all of them.
 * @returns Whether the stop was found; the scanner then stands before it.
 */
export function parseSpans(
	state: SpanState,
	tree: Element,
	stop?: Stop,
	rules: readonly SpanRule[] = state.rules,
): boolean {
	const outer = state.tree;
	const nested = tree !== outer;
	if (nested) state.ancestors.push(outer);
	state.tree = tree;
	const found = readSpans(state, stop, rules);
	state.tree = outer;
	if (nested) state.ancestors.pop();
	return found;
}

function readSpans(
	state: SpanState,
	stop: Stop | undefined,
	rules: readonly SpanRule[],
): boolean {
	const { scanner, tree } = state;
	const { text } = scanner;
	while (!scanner.atEnd) {
		const next = nextStart(text, scanner.pos, stop);
		if (next >= text.length && stop) return false;
		if (next > scanner.pos) {
			tree.addText(text.slice(scanner.pos, next));
			scanner.pos = next;
		}
		if (scanner.atEnd) return false;
		if (stop && stop.at(text, next) > 0 && stop.accept(tree)) return true;
		if (!runRules(rules, state)) state.addText(characterLength(text, next));
		if (state.abandoned === tree) return false;
	}
	return false;
}

function runRules(rules: readonly SpanRule[], state: SpanState): boolean {
	return rules.some((rule) => rule(state));
}

function characterLength(text: string, pos: number): number {
	return (text.codePointAt(pos) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * What a span may begin with, or stands behind its beginning: a quotation mark looks at the character before it, and
 * where a space may begin a span is quicker to see from what follows, since nothing is as frequent in prose.
 */
const starts =
	"[*_`<[$&\\\\\"']|!(?=\\[)|\\{(?=:)|-(?=-)|\\.(?=\\.\\.)|>(?=>)|~(?=~)|\\n(?<= {2}\\n)";
const start = new RegExp(starts, "g");
const startOrBracket = new RegExp(`${starts}|\\]`, "g");

/** Index of the next position at or behind `from` at which a rule may match, or the stop. */
function nextStart(text: string, from: number, stop?: Stop): number {
	const pattern = stop?.trigger === "]" ? startOrBracket : start;
	pattern.lastIndex = from;
	if (!pattern.test(text)) return text.length;
	const at = pattern.lastIndex - 1;
	const next = at - lengthBefore(text, at);
	if (next >= from) return next;
	// The two spaces that break a line have been read.
	return text.charCodeAt(at) === code.newline
		? nextStart(text, at + 1, stop)
		: at;
}

/** How many characters before this one its span may begin. */
function lengthBefore(text: string, at: number): number {
	switch (text.charCodeAt(at)) {
		case code.quote:
		case code.apostrophe:
			return characterLengthBefore(text, at);
		case code.greater:
			return text.charCodeAt(at - 1) === code.space ? 1 : 0;
		case code.newline:
			return 2;
		default:
			return 0;
	}
}

function characterLengthBefore(text: string, at: number): number {
	const before = text.charCodeAt(at - 1);
	return before >= 0xdc00 && before <= 0xdfff && at > 1 ? 2 : 1;
}
