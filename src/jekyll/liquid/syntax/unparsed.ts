import type { Context } from "../runtime/context.ts";
import type { LiquidFault } from "../runtime/fault.ts";
import { faultDiagnostic } from "../runtime/frame.ts";
import { Node, type Place, renderNodes } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";

abstract class Faulty extends Node {
	readonly fault: LiquidFault;
	constructor(at: Place, fault: LiquidFault) {
		super(at);
		this.fault = fault;
	}
	/** What the page shows in its place. */
	protected mark(context: Context, { text }: Output): string | undefined {
		const diagnostic = faultDiagnostic(this.fault, this, context.frame);
		return context.mark(diagnostic, this, text);
	}
}

/** A piece that cannot be parsed: shown as its author wrote it. */
export class Unparsed extends Faulty {
	render(context: Context, out: Output): void {
		out.text += this.mark(context, out) ?? this.source(context.frame.text);
	}
}

/** A block without an end: nobody knows what it would hold, so all that follows is shown. */
export class Unclosed extends Faulty {
	readonly #inside: readonly Node[];
	constructor(at: Place, fault: LiquidFault, inside: readonly Node[]) {
		super(at, fault);
		this.#inside = inside;
	}
	render(context: Context, out: Output): void {
		out.text += this.mark(context, out) ?? "";
		renderNodes(this.#inside, context, out);
	}
}

/** A tag nobody knows: shows nothing where nothing marks it. */
export class Unknown extends Faulty {
	render(context: Context, out: Output): void {
		out.text += this.mark(context, out) ?? "";
	}
}
