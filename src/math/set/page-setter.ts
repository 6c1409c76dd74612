import type { Diagnostic } from "../../diagnostics/types.ts";
import type { MacroTable } from "../tex/katex.ts";
import type { FoundMath, MathOptions, MathPage } from "../types.ts";
import { escapeHtml } from "./escape-html.ts";
import { FaultReporter } from "./report-fault.ts";
import { setFormula } from "./set-formula.ts";

/** One page while its mathematics is set: the macros so far, what was used, what is wrong. */
export class PageSetter {
	readonly diagnostics: Diagnostic[] = [];
	private readonly macros: MacroTable;
	private readonly options: MathOptions;
	private readonly reporter: FaultReporter;
	private formulas = 0;

	constructor(_found: readonly FoundMath[], options: MathOptions) {
		this.options = options;
		this.macros = { ...options.macros };
		this.reporter = new FaultReporter(options, this.diagnostics);
	}

	/** The HTML that takes the place of what was found. Call in the page's order. */
	set(math: FoundMath): string {
		if (math.kind === "escape")
			return `<span class="tex2jax_ignore">${escapeHtml(math.tex)}</span>`;
		this.formulas++;
		const tex = math.tex.trim();
		const location = this.reporter.locate(tex);
		const output = this.options.output ?? "html+mathml";
		const set = setFormula(tex, math.display, this.macros, output);
		return set.fault
			? this.reporter.show(tex, set.fault, location, Object.keys(this.macros))
			: set.html;
	}

	finish(html: string): MathPage {
		return {
			html,
			formulas: this.formulas,
			usesMathematics: this.formulas > 0,
			styleClasses: [],
		};
	}
}
