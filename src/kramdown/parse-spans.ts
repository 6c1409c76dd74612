import type MarkdownIt from "markdown-it";
import { code } from "./characters.ts";
import type { KramdownDocument } from "./document.ts";
import type { Element } from "./element.ts";
import { type SpanRule, SpanState, type Stop } from "./span-state.ts";
import type { TextScanner } from "./text-scanner.ts";

type MarkdownItInstance = InstanceType<typeof MarkdownIt>;

/** Read a whole text into `tree` with the rules of the inline ruler. */
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
		const next = nextStart(text, scanner.pos, stop?.trigger);
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
	for (const rule of rules) if (rule(state)) return true;
	return false;
}

function characterLength(text: string, pos: number): number {
	return (text.codePointAt(pos) ?? 0) > 0xffff ? 2 : 1;
}

/** Characters at which, or one or two before which, a span may begin. */
const triggers = new Uint8Array(128);
for (const character of "*_`<![$&{\\-.>\"'\n~") {
	triggers[character.charCodeAt(0)] = 1;
}

/** Index of the next position at or behind `from` at which a rule may match. */
function nextStart(text: string, from: number, extra = ""): number {
	const also = extra === "" ? -1 : extra.charCodeAt(0);
	for (let at = from; at < text.length; at++) {
		const character = text.charCodeAt(at);
		if (character === also) return at;
		if (character >= 128 || triggers[character] === 0) continue;
		const start = startFor(text, character, at, from);
		if (start >= 0) return start;
	}
	return text.length;
}

/** Where the span begins that the character at `at` announces; -1 if it announces none. */
function startFor(
	text: string,
	character: number,
	at: number,
	from: number,
): number {
	const next = text.charCodeAt(at + 1);
	switch (character) {
		case code.quote:
		case code.apostrophe:
			// Smart quotes look at the character before.
			return at > from ? at - beforeLength(text, at) : at;
		case code.newline:
			return at - 2 >= from && text.startsWith("  ", at - 2) ? at - 2 : -1;
		case code.greater:
			if (next !== code.greater) return -1;
			return at > from && text.charCodeAt(at - 1) === code.space ? at - 1 : at;
		case code.minus:
			return next === code.minus ? at : -1;
		case code.dot:
			return next === code.dot && text.charCodeAt(at + 2) === code.dot
				? at
				: -1;
		case code.bang:
			return next === code.bracketOpen ? at : -1;
		case code.braceOpen:
			return next === code.colon ? at : -1;
		case code.tilde:
			return next === code.tilde ? at : -1;
		default:
			return at;
	}
}

function beforeLength(text: string, at: number): number {
	const before = text.charCodeAt(at - 1);
	return before >= 0xdc00 && before <= 0xdfff && at > 1 ? 2 : 1;
}
