import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { SourceLocation } from "../../source/types.ts";
import { applyPlan } from "../equations/apply-plan.ts";
import {
	anchorId,
	numberPage,
	type PageNumbers,
} from "../equations/number-page.ts";
import { planEquation } from "../equations/plan-equation.ts";
import type { EquationPlan, InnerReference } from "../equations/types.ts";
import type { MacroTable } from "../tex/katex.ts";
import { optionalMacro } from "../tex/optional-macro.ts";
import { rewriteText } from "../tex/rewrite-text.ts";
import { chain, type Rewritten } from "../tex/rewriting.ts";
import type { FoundMath, Macros, MathOptions, MathPage } from "../types.ts";
import { escapeHtml } from "./escape-html.ts";
import { FaultReporter } from "./report-fault.ts";
import { FormulaSetter } from "./set-formula.ts";

const loneReference = /^\\(eq)?ref\s*\{([^{}]*)\}$/;

/** One page while its mathematics is set: the macros so far, its numbers, what is wrong. */
export class PageSetter {
	readonly diagnostics: Diagnostic[] = [];
	private readonly setter: FormulaSetter;
	private readonly reporter: FaultReporter;
	private readonly macros: MacroTable;
	private readonly plans: ReadonlyMap<FoundMath, EquationPlan>;
	private readonly page: PageNumbers;
	private formulas = 0;

	constructor(found: readonly FoundMath[], options: MathOptions) {
		this.macros = openMacros(options.macros ?? {});
		this.setter = new FormulaSetter(this.macros, options);
		this.reporter = new FaultReporter(options, this.diagnostics);
		this.plans = planPage(found, options);
		this.page = numberPage([...this.plans.values()]);
	}

	/** The HTML that takes the place of what was found. Call in the page's order. */
	set(math: FoundMath): string {
		if (math.kind === "escape")
			return `<span class="tex2jax_ignore">${escapeHtml(math.tex)}</span>`;
		this.formulas++;
		const tex = math.tex.trim();
		const location = this.reporter.locate(tex);
		const reference = loneReference.exec(tex);
		if (reference && !math.display)
			return this.link(reference[2] ?? "", Boolean(reference[1]), location);
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
		const plan = this.plans.get(math);
		const display = plan?.display ?? math.display;
		const set = this.setter.set(
			tex,
			this.rewrite(tex, plan, location),
			display,
		);
		if (set.fault)
			return this.reporter.show(
				tex,
				set.fault,
				location,
				Object.keys(this.macros),
			);
		return wrap(set.html, set.display, this.anchors(plan, location));
	}

	private rewrite(
		tex: string,
		plan: EquationPlan | undefined,
		location: () => SourceLocation,
	): Rewritten {
		if (!plan) return rewriteText(tex);
		const planned = applyPlan(tex, plan, {
			numberOf: (row) => this.page.numbers.get(row),
			showReference: (reference) => this.innerReference(reference, location),
		});
		return chain(planned, rewriteText(planned.tex));
	}

	/** The ids of a formula's labels; a label that an earlier equation has gives none. */
	private anchors(
		plan: EquationPlan | undefined,
		location: () => SourceLocation,
	): string[] {
		const ids: string[] = [];
		for (const row of plan?.rows ?? []) {
			const duplicates = this.page.duplicates.get(row) ?? [];
			for (const { name } of row.labels)
				if (!duplicates.includes(name)) ids.push(anchorId(name));
			for (const name of duplicates)
				this.say(
					"math/duplicate-label",
					`The label "${name}" names an equation before this one.`,
					location,
				);
		}
		return ids;
	}

	private link(
		name: string,
		parentheses: boolean,
		location: () => SourceLocation,
	): string {
		const text = this.referenceText(name, location);
		const shown = parentheses ? `(${text})` : text;
		const target = this.page.targets.get(name.trim());
		if (!target)
			return `<span class="lectern-math-error" title="${escapeHtml(`No equation has the label ${name}.`)}">${escapeHtml(shown)}</span>`;
		return `<a href="#${escapeHtml(encodeURI(target.id))}">${escapeHtml(shown)}</a>`;
	}

	private innerReference(
		{ name, parentheses }: InnerReference,
		location: () => SourceLocation,
	): string {
		const text = this.referenceText(name, location);
		const shown = `\\text{${parentheses ? `(${text})` : text}}`;
		const target = this.page.targets.get(name.trim());
		return target ? `\\href{#${encodeURI(target.id)}}{${shown}}` : shown;
	}

	/** What a reference shows; `???`, as with MathJax, for a label without number. */
	private referenceText(name: string, location: () => SourceLocation): string {
		const text = this.page.targets.get(name.trim())?.text;
		if (text === undefined)
			this.say(
				"math/undefined-reference",
				describeMissing(name, this.page),
				location,
			);
		return text ?? "???";
	}

	private say(
		code: "math/undefined-reference" | "math/duplicate-label",
		message: string,
		location: () => SourceLocation,
	): void {
		this.diagnostics.push(diagnostic(code, message, location()));
	}
}

/** The site's macros as KaTeX takes them; the page's own come to stand beside them. */
function openMacros(macros: Macros): MacroTable {
	const table: MacroTable = {};
	for (const [name, macro] of Object.entries(macros))
		table[name] = typeof macro === "string" ? macro : optionalMacro(...macro);
	return table;
}

function planPage(
	found: readonly FoundMath[],
	options: MathOptions,
): Map<FoundMath, EquationPlan> {
	const plans = new Map<FoundMath, EquationPlan>();
	for (const math of found) {
		if (math.kind !== "formula") continue;
		const plan = planEquation(
			math.tex.trim(),
			math.display,
			options.numbering ?? "ams",
		);
		if (plan) plans.set(math, plan);
	}
	return plans;
}

function describeMissing(name: string, page: PageNumbers): string {
	return page.targets.has(name.trim())
		? `The equation with the label "${name}" has no number to refer to.`
		: `No equation of this page has the label "${name}".`;
}

/** A set formula on the page: in a block where it is displayed, with the anchors of its labels. */
function wrap(html: string, display: boolean, ids: readonly string[]): string {
	const [first, ...others] = ids;
	const id = first ? ` id="${escapeHtml(first)}"` : "";
	const spans = others.map(
		(other) => `<span id="${escapeHtml(other)}"></span>`,
	);
	if (html === "") return first ? `<span${id}></span>${spans.join("")}` : "";
	if (display)
		return `<span class="katex-display"${id}>${spans.join("")}${html}</span>`;
	return first ? `<span${id}>${spans.join("")}${html}</span>` : html;
}
