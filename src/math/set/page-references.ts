import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { SourceLocation } from "../../source/types.ts";
import { anchorId, type PageNumbers } from "../equations/number-page.ts";
import type { EquationPlan, InnerReference } from "../equations/types.ts";
import { escapeHtml } from "./escape-html.ts";

/** Shows a page's references and anchors, and reports those that lead nowhere. */
export class PageReferences {
	private readonly page: PageNumbers;
	private readonly diagnostics: Diagnostic[];

	constructor(page: PageNumbers, diagnostics: Diagnostic[]) {
		this.page = page;
		this.diagnostics = diagnostics;
	}

	/** `\eqref{name}` or `\ref{name}` outside any formula, as a link. */
	link(
		name: string,
		parentheses: boolean,
		location: () => SourceLocation,
	): string {
		const shown = escapeHtml(this.show(name, parentheses, location));
		const target = this.page.targets.get(name.trim());
		if (target)
			return `<a href="#${escapeHtml(encodeURI(target.id))}">${shown}</a>`;
		const title = escapeHtml(`No equation has the label ${name}.`);
		return `<span class="lectern-math-error" title="${title}">${shown}</span>`;
	}

	/** The same inside a formula, as TeX. */
	inner(
		{ name, parentheses }: InnerReference,
		location: () => SourceLocation,
	): string {
		const shown = `\\text{${this.show(name, parentheses, location)}}`;
		const target = this.page.targets.get(name.trim());
		return target ? `\\href{#${encodeURI(target.id)}}{${shown}}` : shown;
	}

	/** The ids of a formula's labels; a label that an earlier equation has gives none. */
	anchors(
		plan: EquationPlan | undefined,
		location: () => SourceLocation,
	): string[] {
		const ids: string[] = [];
		for (const row of plan?.rows ?? []) {
			const duplicates = this.page.duplicates.get(row) ?? [];
			for (const { name } of row.labels)
				if (!duplicates.includes(name)) ids.push(anchorId(name));
			for (const name of duplicates) {
				const message = `The label "${name}" names an equation before this one.`;
				this.diagnostics.push(
					diagnostic("math/duplicate-label", message, location()),
				);
			}
		}
		return ids;
	}

	/** What a reference shows; `???`, as with MathJax, for a label without number. */
	private show(
		name: string,
		parentheses: boolean,
		location: () => SourceLocation,
	): string {
		const text = this.page.targets.get(name.trim())?.text;
		if (text === undefined)
			this.diagnostics.push(
				diagnostic(
					"math/undefined-reference",
					this.describeMissing(name.trim()),
					location(),
				),
			);
		return parentheses ? `(${text ?? "???"})` : (text ?? "???");
	}

	private describeMissing(name: string): string {
		return this.page.targets.has(name)
			? `The equation with the label "${name}" has no number to refer to.`
			: `No equation of this page has the label "${name}".`;
	}
}
