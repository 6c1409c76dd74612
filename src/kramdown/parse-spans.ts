import type MarkdownIt from "markdown-it";
import { code } from "./characters.ts";
import type { KramdownDocument } from "./document.ts";
import type { Element } from "./element.ts";
import { type SpanRule, SpanState, type Stop } from "./span-state.ts";
import type { TextScanner } from "./text-scanner.ts";

type MarkdownItInstance = InstanceType<typeof MarkdownIt>;

/** Whether there may be a span in a text at all. */
export function holdsSpans(text: string): boolean {
	return nextStart(text, 0) < text.length;
}

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
	for (const rule of rules) if (rule(state)) return true;
	return false;
}

function characterLength(text: string, pos: number): number {
	return (text.codePointAt(pos) ?? 0) > 0xffff ? 2 : 1;
}

/** What a span may begin with; quotation marks look at the character before them. */
const starts =
	"[*_`<[$&\\\\\"']|!(?=\\[)|\\{(?=:)|-(?=-)|\\.(?=\\.\\.)| (?=>>| \\n)|>(?=>)|~(?=~)";
const start = new RegExp(starts, "g");
const startOrBracket = new RegExp(`${starts}|\\]`, "g");

/** Index of the next position at or behind `from` at which a rule may match, or the stop. */
function nextStart(text: string, from: number, stop?: Stop): number {
	const pattern = stop?.trigger === "]" ? startOrBracket : start;
	pattern.lastIndex = from;
	if (!pattern.test(text)) return text.length;
	const at = pattern.lastIndex - 1;
	const character = text.charCodeAt(at);
	const isQuote = character === code.quote || character === code.apostrophe;
	return isQuote && at > from ? at - beforeLength(text, at) : at;
}

function beforeLength(text: string, at: number): number {
	const before = text.charCodeAt(at - 1);
	return before >= 0xdc00 && before <= 0xdfff && at > 1 ? 2 : 1;
}
