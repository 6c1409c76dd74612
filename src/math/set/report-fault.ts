import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { SourceLocation } from "../../source/types.ts";
import type { TexFault } from "../tex/parse-error.ts";
import { suggestCommand } from "../tex/suggest-command.ts";
import type { MathOptions } from "../types.ts";
import { escapeHtml } from "./escape-html.ts";

/** Says what is wrong with formulas, where their author wrote them. */
export class FaultReporter {
	private readonly options: MathOptions;
	private readonly diagnostics: Diagnostic[];
	private readonly seen = new Map<string, number>();
	/** The place of a formula that is in no file as it is on the page: a template has put it together. */
	private readonly nowhere: SourceLocation;

	constructor(options: MathOptions, diagnostics: Diagnostic[]) {
		this.options = options;
		this.nowhere = { file: options.file, line: 1, column: 1 };
		this.diagnostics = diagnostics;
	}

	/** A later call with the same TeX means the formula's next occurrence. */
	locate(tex: string): () => SourceLocation {
		const occurrence = this.seen.get(tex) ?? 0;
		this.seen.set(tex, occurrence + 1);
		return () => {
			const places = this.options.locate?.(tex) ?? [];
			return places[occurrence] ?? places.at(-1) ?? this.nowhere;
		};
	}

	/** Report the fault; the TeX as the page shows it. */
	show(
		tex: string,
		fault: TexFault,
		location: () => SourceLocation,
		macros: readonly string[],
	): string {
		const { message, hint } = describe(fault, macros);
		const code = fault.unknownMacro
			? "math/unknown-macro"
			: "math/syntax-error";
		const start = location();
		this.diagnostics.push(
			start === this.nowhere
				? diagnostic(code, message, start, {
						hint: `The formula: ${shorten(tex)}`,
					})
				: diagnostic(code, message, placeInside(tex, fault.offset, start), {
						length: fault.length || undefined,
						...(hint ? { hint } : {}),
					}),
		);
		return `<code class="lectern-math-error" title="${escapeHtml(message)}">${escapeHtml(tex)}</code>`;
	}
}

function describe(
	fault: TexFault,
	macros: readonly string[],
): { message: string; hint?: string } {
	if (!fault.unknownMacro)
		return { message: `This formula cannot be set: ${fault.message}.` };
	const near = suggestCommand(fault.unknownMacro, macros);
	return {
		message: `The command ${fault.unknownMacro} is not defined.`,
		hint: near
			? `Did you mean ${near}?`
			: `Define it: \\newcommand{${fault.unknownMacro}}{…} in a formula before this one, or under math: macros: in _config.yml.`,
	};
}

const LONGEST = 60;

function shorten(tex: string): string {
	return tex.length > LONGEST ? `${tex.slice(0, LONGEST)}…` : tex;
}

/** The place `offset` units into TeX that begins at `start`. */
function placeInside(
	tex: string,
	offset: number,
	start: SourceLocation,
): SourceLocation {
	const before = tex.slice(0, offset);
	const newline = before.lastIndexOf("\n");
	if (newline < 0) return { ...start, column: start.column + offset };
	const line = start.line + (before.split("\n").length - 1);
	return { ...start, line, column: offset - newline };
}
