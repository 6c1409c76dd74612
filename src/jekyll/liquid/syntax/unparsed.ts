import type { Context } from "../runtime/context.ts";
import type { LiquidFault } from "../runtime/fault.ts";
import { faultDiagnostic } from "../runtime/frame.ts";
import { Node, type Place } from "../runtime/node.ts";
import type { Output } from "../runtime/output.ts";

abstract class Faulty extends Node {
	readonly fault: LiquidFault;
	constructor(at: Place, fault: LiquidFault) {
		super(at);
		this.fault = fault;
	}
	/** What the page shows in its place, under `serve`. */
	protected mark({ host, frame }: Context): string | undefined {
		return host.markUnknown?.(
			faultDiagnostic(this.fault, this, frame),
			this.source(frame.text),
		);
	}
}

/** A piece that cannot be parsed: shown as its author wrote it. */
export class Unparsed extends Faulty {
	render(context: Context, out: Output): void {
		out.text += this.mark(context) ?? this.source(context.frame.text);
	}
}

/** A tag nobody knows: shows nothing. */
export class Unknown extends Faulty {
	render(context: Context, out: Output): void {
		out.text += this.mark(context) ?? "";
	}
}
