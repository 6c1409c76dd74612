import type { Context } from "./context.ts";
import type { LiquidFault } from "./fault.ts";
import type { Span } from "./frame.ts";
import type { Output } from "./output.ts";

/** A fault with its place in the text. */
export interface Fault {
	readonly error: LiquidFault;
	readonly span: Span;
}

/** A piece of a parsed template. */
export abstract class Node implements Span {
	readonly offset: number;
	readonly length: number;
	/** Line of the text, from 0. */
	readonly line: number;

	constructor(at: Place) {
		this.offset = at.offset;
		this.length = at.length;
		this.line = at.line;
	}

	/** Ruby prints nothing of a block whose pieces are all blank: white space, `assign`, `comment` … */
	get blank(): boolean {
		return false;
	}

	abstract render(context: Context, out: Output): void;

	/** The piece as its author wrote it. */
	source(text: string): string {
		return text.slice(this.offset, this.offset + this.length);
	}
}

/** Where a piece stands in a text. */
export interface Place extends Span {
	readonly line: number;
}

/** Text as it is. */
export class Text extends Node {
	readonly text: string;
	constructor(at: Place, text: string) {
		super(at);
		this.text = text;
	}
	override get blank(): boolean {
		return blankText.test(this.text);
	}
	render(_context: Context, out: Output): void {
		out.text += this.text;
	}
}

const blankText = /^[ \t\r\n\f\v]*$/;

/** Nodes one after the other, until one of them breaks out of the loop around them. */
export function renderNodes(
	nodes: readonly Node[],
	context: Context,
	out: Output,
): void {
	for (const node of nodes) {
		out.marks?.push(out.text.length, node.line, node instanceof Text ? 1 : 0);
		try {
			node.render(context, out);
		} catch (error) {
			out.text += context.report(error, node, out.text);
		}
		if (context.interrupt) return;
	}
}
