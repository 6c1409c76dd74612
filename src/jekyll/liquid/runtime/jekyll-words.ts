import type { DiagnosticCode } from "../../../diagnostics/codes.ts";
import type { LiquidFault } from "./fault.ts";
import type { Frame, Span } from "./frame.ts";

/** What Jekyll raises itself has neither Liquid's prefix nor a line. */
const kinds: Partial<Record<DiagnosticCode, string>> = {
	"liquid/syntax": "Liquid syntax error",
	"liquid/unknown-tag": "Liquid syntax error",
	"liquid/missing-include": "",
	"liquid/missing-target": "",
};

/**
 * A fault as Jekyll's command prints it, which is what authors know and what their searches on the web find.
 *
 * Jekyll counts a page's lines from the first below its front matter, and names the file only of an include.
 *
 * @see Jekyll 4.3, `lib/jekyll/renderer.rb` and `liquid_renderer/file.rb`; Liquid, `lib/liquid/errors.rb`
 */
export function jekyllWords(
	fault: LiquidFault,
	span: Span,
	frame: Frame,
): string {
	const kind = kinds[fault.code] ?? "Liquid error";
	if (fault.words?.startsWith("Deprecation:")) return fault.words;
	const words = fault.words ?? fault.message.replace(/\.$/, "");
	// That a block is never closed, Liquid finds out at the end of the text.
	const offset = words.endsWith("never closed") ? Infinity : span.offset;
	const said = kind ? `${kind} (${place(offset, frame)}): ${words}` : words;
	const included = frame.includedFrom && kind ? "included " : "";
	return `Liquid Exception: ${said} ${included}in ${outermost(frame).path}`;
}

function place(offset: number, frame: Frame): string {
	const line = frame.text.slice(0, offset).split("\n").length;
	return frame.includedFrom ? `./${frame.path} line ${line}` : `line ${line}`;
}

function outermost(frame: Frame): Frame {
	return frame.includedFrom ? outermost(frame.includedFrom.frame) : frame;
}
