import type { MacroTable } from "../tex/katex.ts";
import { macroKey, mayDefine } from "../tex/macro-key.ts";
import type { TexFault } from "../tex/parse-error.ts";
import type { Rewritten } from "../tex/rewriting.ts";
import type { FormulaStore, MathOptions, MathOutput } from "../types.ts";
import { buildWithRemedies, katexSettings } from "./build-formula.ts";
import { isEmpty, unwrapDisplay } from "./built-tree.ts";
import { MathMemory } from "./math-memory.ts";

/** A formula as HTML without its display block; `""` for one that only defines. */
export type SetFormula = GoodFormula | { readonly fault: TexFault };

interface GoodFormula {
	readonly html: string;
	/** Generated classes it uses. */
	readonly classes: readonly string[];
	readonly display: boolean;
	readonly fault?: undefined;
}

/** Sets the formulas of one page, each only if it is not kept already. */
export class FormulaSetter {
	private readonly macros: MacroTable;
	private readonly output: MathOutput;
	private readonly keep: FormulaStore;
	private readonly classes = new Set<string>();
	private readonly memory: MathMemory;

	constructor(macros: MacroTable, options: MathOptions) {
		this.macros = macros;
		this.memory = options.memory ?? new MathMemory();
		this.output = options.output ?? "html+mathml";
		this.keep = options.keep ?? new Map<string, string>();
	}

	get styleClasses(): string[] {
		return [...this.classes].sort();
	}

	/**
	 * @param source - The author's TeX, for copying.
	 * @param rewritten - What KaTeX gets.
	 * @param tags - What its numbered rows show.
	 */
	set(
		source: string,
		rewritten: Rewritten,
		display: boolean,
		tags: readonly string[],
	): SetFormula {
		const used = macroKey(rewritten.tex, this.macros);
		if (mayDefine(rewritten.tex) || mayDefine(used))
			return this.build(source, rewritten, display, tags);
		const key = this.key(source, rewritten.tex, display, used);
		const kept = this.keep.get(key);
		if (kept !== undefined) return this.read(kept);
		const set =
			this.typeset(source, rewritten.tex, display) ??
			this.build(source, rewritten, display, tags);
		if (!set.fault) this.keep.set(key, write(set));
		return set;
	}

	private key(
		source: string,
		tex: string,
		display: boolean,
		used: string,
	): string {
		const original = source === tex ? "" : source;
		return `${this.output}${display ? "d" : "i"}\u0002${tex}\u0002${original}\u0002${used}`;
	}

	/** A kept formula: `d` or `i`, the classes, a line's end, the HTML. */
	private read(kept: string): SetFormula {
		const end = kept.indexOf("\n");
		const classes = end > 1 ? kept.slice(1, end).split(" ") : [];
		for (const name of classes) this.classes.add(name);
		const display = kept.startsWith("d");
		return { html: kept.slice(end + 1), classes, display };
	}

	/** The formula as it is where KaTeX need not build it. */
	private typeset(
		source: string,
		tex: string,
		display: boolean,
	): GoodFormula | undefined {
		const { output, macros } = this;
		const settings = katexSettings(display, macros, output);
		const set = this.memory.typesetter.typeset(tex, source, settings);
		if (!set) return undefined;
		for (const name of set.classes) this.classes.add(name);
		return { ...set, display };
	}

	private build(
		source: string,
		rewritten: Rewritten,
		display: boolean,
		tags: readonly string[],
	): SetFormula {
		const result = buildWithRemedies(
			rewritten,
			display,
			this.macros,
			this.output,
		);
		if (result.fault) return result;
		const built = unwrapDisplay(result.built);
		if (isEmpty(built))
			return { html: "", classes: [], display: result.display };
		const { html, classes } = this.memory.slimmer.slim(built, source, tags);
		for (const name of classes) this.classes.add(name);
		return { html, classes, display: result.display };
	}
}

function write({ html, classes, display }: GoodFormula): string {
	return `${display ? "d" : "i"}${classes.join(" ")}\n${html}`;
}
