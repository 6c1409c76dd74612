import type { BlockState } from "../block-state.ts";
import { code } from "../characters.ts";
import { Element } from "../element.ts";
import { parseSpans } from "../parse-spans.ts";
import { codespan } from "../span/codespan.ts";
import { spanHtml } from "../span/span-html.ts";
import { SpanState } from "../span-state.ts";
import { TextScanner } from "../text-scanner.ts";

/** Whether the line has a bar that no backslash stands before. */
export function hasPipe(text: string, pos: number): boolean {
	const first = text.charCodeAt(pos);
	if (first === code.pipe || first === code.newline) return first === code.pipe;
	for (let at = pos + 1; at < text.length; at++) {
		const character = text.charCodeAt(at);
		if (character === code.newline) return false;
		if (character === code.pipe && text.charCodeAt(at - 1) !== code.backslash)
			return true;
	}
	return false;
}

/** Whether every line has a bar outside of code and HTML. */
export function isReallyTable(state: BlockState, text: string): boolean {
	let pipeOnLine = false;
	for (const span of readSpans(state, text)) {
		const lines = withoutEmptyEnd(span.value.split("\n"));
		if (span.type === "codespan") {
			if (lines.length > 2 || (lines.length === 2 && !pipeOnLine)) break;
			if (lines.length === 2) pipeOnLine = false;
		} else {
			if (lines.length > 1 && !pipeOnLine && !hasPipe(lines[0] ?? "", 0)) break;
			const last = lines[lines.length - 1] ?? "";
			pipeOnLine = (lines.length <= 1 && pipeOnLine) || hasPipe(last, 0);
		}
	}
	return pipeOnLine;
}

function withoutEmptyEnd(lines: string[]): string[] {
	let length = lines.length;
	while (length > 0 && lines[length - 1] === "") length--;
	return lines.slice(0, length);
}

function readSpans(state: BlockState, text: string): readonly Element[] {
	const root = new Element("root");
	const { md, document } = state;
	// Reading ahead must not say anything: the same text is read again in its cells.
	const quiet = { ...document, env: { ...document.env, diagnostics: [] } };
	const spans = new SpanState(md, quiet, new TextScanner(text), root);
	parseSpans(spans, root, undefined, [codespan, spanHtml]);
	return root.children;
}
