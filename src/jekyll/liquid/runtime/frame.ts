import { diagnostic } from "../../../diagnostics/create.ts";
import type {
	Diagnostic,
	RelatedLocation,
} from "../../../diagnostics/types.ts";
import type { SourceLocation } from "../../../source/types.ts";
import { LiquidFault } from "./fault.ts";
import { jekyllWords } from "./jekyll-words.ts";

/** A stretch of a template's text. */
export interface Span {
	readonly offset: number;
	readonly length: number;
}

/** The file whose text is rendered, and the tag that included it. */
export interface Frame {
	readonly path: string;
	readonly text: string;
	/** The line of the file on which `text` begins, from 1. */
	readonly firstLine: number;
	/** How many files deep. */
	readonly depth: number;
	readonly includedFrom?: { readonly frame: Frame; readonly node: Span };
}

/** Where an offset of a frame's text stands in its file. */
export function locate(frame: Frame, offset: number): SourceLocation {
	let line = frame.firstLine;
	let lineStart = 0;
	for (;;) {
		const next = frame.text.indexOf("\n", lineStart);
		if (next < 0 || next >= offset) break;
		line++;
		lineStart = next + 1;
	}
	return { file: frame.path, line, column: offset - lineStart + 1 };
}

/** The diagnostic of an error in a stretch of a frame's text, with the include chain. */
export function faultDiagnostic(
	error: unknown,
	span: Span,
	frame: Frame,
): Diagnostic {
	const fault =
		error instanceof LiquidFault ? error : new LiquidFault(describe(error));
	const related = includeChain(frame);
	return diagnostic(fault.code, fault.message, locate(frame, span.offset), {
		length: span.length,
		jekyll: jekyllWords(fault, span, frame),
		...(fault.hint ? { hint: fault.hint } : {}),
		...(related.length > 0 ? { related } : {}),
	});
}

function describe(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function includeChain(frame: Frame): RelatedLocation[] {
	const chain: RelatedLocation[] = [];
	for (let at = frame.includedFrom; at; at = at.frame.includedFrom) {
		chain.push({
			message: "included from here",
			location: locate(at.frame, at.node.offset),
		});
	}
	return chain;
}
