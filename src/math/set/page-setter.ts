import type { Diagnostic } from "../../diagnostics/types.ts";
import type { SourceLocation } from "../../source/types.ts";
import { applyPlan } from "../equations/apply-plan.ts";
import { numberPage, type PageNumbers } from "../equations/number-page.ts";
import { type PlannedFormula, planPage } from "../equations/plan-page.ts";
import type { MacroTable } from "../tex/katex.ts";
import { optionalMacro } from "../tex/optional-macro.ts";
import { rewriteText } from "../tex/rewrite-text.ts";
import { chain, type Rewritten } from "../tex/rewriting.ts";
import type { FoundMath, Macros, MathOptions, MathPage } from "../types.ts";
import { escapeHtml } from "./escape-html.ts";
import { PageReferences } from "./page-references.ts";
import { FaultReporter } from "./report-fault.ts";
import { FormulaSetter } from "./set-formula.ts";
import { wrapFormula } from "./wrap-formula.ts";

const loneReference = /^\\(eq)?ref\s*\{([^{}]*)\}$/;

/** One page while its mathematics is set: the macros so far, its numbers, what is wrong. */
export class PageSetter {
	readonly diagnostics: Diagnostic[] = [];
	private readonly macros: MacroTable;
	private readonly setter: FormulaSetter;
	private readonly reporter: FaultReporter;
	private readonly plans: ReadonlyMap<FoundMath, PlannedFormula>;
	private readonly page: PageNumbers;
	private readonly references: PageReferences;
	private formulas = 0;

	constructor(found: readonly FoundMath[], options: MathOptions) {
		this.macros = openMacros(options.macros ?? {});
		this.setter = new FormulaSetter(this.macros, options);
		this.reporter = new FaultReporter(options, this.diagnostics);
		this.plans = planPage(found, options);
		this.page = numberPage([...this.plans.values()].map(({ plan }) => plan));
		this.references = new PageReferences(this.page, this.diagnostics);
	}

	/** The HTML that takes the place of what was found. Call in the page's order. */
	set(math: FoundMath): string {
		if (math.kind === "escape")
			return `<span class="tex2jax_ignore">${escapeHtml(math.tex)}</span>`;
		this.formulas++;
		const tex = math.tex.trim();
		const location = this.reporter.locate(tex);
		const lone = math.display ? undefined : loneReference.exec(tex);
		if (lone)
			return this.references.link(lone[2] ?? "", Boolean(lone[1]), location);
		return this.formula(tex, math, location);
	}

	finish(html: string): MathPage {
		return {
			html,
			formulas: this.formulas,
			usesMathematics: this.formulas > 0,
			styleClasses: this.setter.styleClasses,
		};
	}

	private formula(
		tex: string,
		math: FoundMath,
		location: () => SourceLocation,
	): string {
		const planned = this.plans.get(math);
		const plan = planned?.plan;
		const display = plan?.display ?? math.display;
		const rewritten = planned
			? this.apply(planned, location)
			: rewriteText(tex);
		const set = this.setter.set(tex, rewritten, display, this.tags(planned));
		if (set.fault)
			return this.reporter.show(
				tex,
				set.fault,
				location,
				Object.keys(this.macros),
			);
		return wrapFormula(
			set.html,
			set.display,
			this.references.anchors(plan, location),
		);
	}

	private apply(
		{ plan, source }: PlannedFormula,
		location: () => SourceLocation,
	): Rewritten {
		const applied = applyPlan(source.tex, plan, {
			numberOf: (row) => this.page.numbers.get(row),
			showReference: (reference) => this.references.inner(reference, location),
		});
		return chain(chain(source, applied), rewriteText(applied.tex));
	}

	/** What a formula's numbered rows show; a number of the whole formula is KaTeX's to show. */
	private tags(planned: PlannedFormula | undefined): string[] {
		const rows = planned?.plan.rows.slice(0, -1) ?? [];
		return rows.flatMap((row) => {
			const text = row.tag?.replaceAll("$", "") ?? this.page.numbers.get(row);
			if (text === undefined) return [];
			return [row.bare ? text : `(${text})`];
		});
	}
}

/** The site's macros as KaTeX takes them; the page's own come to stand beside them. */
function openMacros(macros: Macros): MacroTable {
	const table: MacroTable = {};
	for (const [name, macro] of Object.entries(macros))
		table[name] = typeof macro === "string" ? macro : optionalMacro(...macro);
	return table;
}
