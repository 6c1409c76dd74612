import {
	endOfArgument,
	groupText,
	skipBlank,
	type TexToken,
	tokenize,
} from "../tex/tokenize.ts";
import type { Numbering } from "../types.ts";
import { type DisplayEnvironment, displayEnvironment } from "./environments.ts";
import type { OpenEnvironment } from "./open-environment.ts";
import { rename } from "./rename-environment.ts";
import type {
	Edit,
	EquationPlan,
	EquationRow,
	InnerReference,
} from "./types.ts";

/** Walks a formula's tokens once and notes rows, labels, references and what is to be edited. */
export class Planner {
	private readonly tex: string;
	private readonly tokens: TexToken[];
	private readonly numbering: Numbering;
	private readonly edits: Edit[] = [];
	private readonly references: InnerReference[] = [];
	private readonly rows: EquationRow[] = [];
	private readonly open: OpenEnvironment[] = [];
	private readonly whole: EquationRow;
	private row: EquationRow;
	private suppressed = false;
	private filled = false;
	private columns = 0;
	private depth = 0;
	private display: boolean;
	private sawEnvironment = false;

	constructor(tex: string, display: boolean, numbering: Numbering) {
		this.tex = tex;
		this.tokens = tokenize(tex);
		this.numbering = numbering;
		this.display = display;
		this.whole = { labels: [], counted: false, end: tex.length };
		this.row = this.whole;
	}

	run(): EquationPlan {
		let at = 0;
		while (at < this.tokens.length) at = this.step(at);
		this.finishWhole();
		return {
			rows: this.rows,
			references: this.references,
			edits: this.open.length > 0 ? [] : this.edits,
			display: this.display,
		};
	}

	private step(at: number): number {
		const { text, from, to } = this.tokens[at] as TexToken;
		switch (text) {
			case "\\begin":
			case "\\end":
				return this.environment(at, text === "\\begin");
			case "\\label":
			case "\\ref":
			case "\\eqref":
			case "\\tag":
				return this.command(at, text);
			case "\\notag":
			case "\\nonumber":
				this.suppressed = true;
				this.edits.push({ from, to, text: "" });
				return at + 1;
			case "\\\\":
			case "\\cr":
				this.endRow(from);
				return at + 1;
			case "&":
				this.column(from, to);
				return at + 1;
		}
		if (text === "{") this.depth++;
		else if (text === "}") this.depth--;
		if (!/^[\s%]/.test(text)) this.filled = true;
		return at + 1;
	}

	/** The outermost display environment, where the scan is in it and in nothing inside it. */
	private get current(): DisplayEnvironment | undefined {
		const top = this.open.at(-1);
		return top?.outer && top.depth === this.depth ? top.kind : undefined;
	}

	private environment(at: number, begins: boolean): number {
		const group = skipBlank(this.tokens, at + 1);
		const end = endOfArgument(this.tokens, group);
		const name = groupText(this.tex, this.tokens, group).trim();
		const from = (this.tokens[at] as TexToken).from;
		const to = this.tokens[end - 1]?.to ?? this.tex.length;
		if (begins) this.begin(name, from, to);
		else this.end(name, from, to);
		return end;
	}

	private begin(name: string, from: number, to: number): void {
		const kind = displayEnvironment(name);
		const outer =
			kind !== undefined && this.open.length === 0 && this.depth === 0;
		this.open.push({ name, kind, outer, depth: this.depth });
		this.edit(from, to, rename("begin", name, kind, outer));
		this.filled = true;
		if (kind) this.display = true;
		if (!outer) return;
		this.sawEnvironment = true;
		this.beginRow();
	}

	private end(name: string, from: number, to: number): void {
		const top = this.open.at(-1);
		if (top?.name !== name) return;
		if (top.outer) this.finishRow(from);
		this.open.pop();
		this.edit(from, to, rename("end", name, top.kind, top.outer));
		if (top.outer) this.row = this.whole;
	}

	private command(at: number, text: string): number {
		let group = skipBlank(this.tokens, at + 1);
		const starred = this.tokens[group]?.text === "*";
		if (starred) group = skipBlank(this.tokens, group + 1);
		const end = endOfArgument(this.tokens, group);
		const name = groupText(this.tex, this.tokens, group).trim();
		const from = (this.tokens[at] as TexToken).from;
		const to = this.tokens[end - 1]?.to ?? this.tex.length;
		if (text === "\\tag") Object.assign(this.row, { tag: name, bare: starred });
		else if (text === "\\label") {
			this.row.labels.push({ name, at: from });
			this.edits.push({ from, to, text: "" });
		} else
			this.references.push({ from, to, name, parentheses: text === "\\eqref" });
		return end;
	}

	private edit(from: number, to: number, text: string | undefined): void {
		if (text !== undefined) this.edits.push({ from, to, text });
	}

	private column(from: number, to: number): void {
		const kind = this.current;
		if (!kind?.relation) return;
		this.columns++;
		const text = this.columns === 1 ? "&{}" : "{}";
		this.edits.push({ from, to, text });
	}

	private endRow(at: number): void {
		if (!this.current?.rows) return;
		this.finishRow(at);
		this.beginRow();
	}

	private beginRow(): void {
		this.row = { labels: [], counted: false, end: 0 };
		this.suppressed = false;
		this.filled = false;
		this.columns = 0;
	}

	private finishRow(end: number): void {
		const { row } = this;
		row.end = end;
		const kind = this.open[0]?.kind;
		row.counted =
			this.numbering !== "none" &&
			kind !== undefined &&
			!kind.starred &&
			this.filled &&
			!this.suppressed &&
			row.tag === undefined;
		this.rows.push(row);
	}

	/** A display without environment: numbered where all are, or where it has a label to be referred to by. */
	private finishWhole(): void {
		const { whole } = this;
		const wanted =
			this.numbering === "all" ||
			(this.numbering === "ams" && whole.labels.length > 0);
		whole.counted =
			wanted &&
			this.display &&
			!this.sawEnvironment &&
			!this.suppressed &&
			whole.tag === undefined;
		if (whole.tag !== undefined) this.display = true;
		this.rows.push(whole);
	}
}
