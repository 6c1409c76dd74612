import type { InlineWriter } from "../../slim/inline-writer.ts";
import type { HtmlSlimmer } from "../../slim/write-html.ts";
import type { BuiltNode } from "../../tex/katex.ts";
import { Box, type Role } from "./box.ts";

const atoms = /^m(?:ord|op|bin|rel|open|close|punct|inner)$/;

/** A box that KaTeX has built. */
export class KatexBox extends Box {
	private readonly node: BuiltNode;
	private readonly slimmer: HtmlSlimmer;

	constructor(node: BuiltNode, slimmer: HtmlSlimmer) {
		const first = node.classes?.[0] ?? "";
		super(
			atoms.test(first) ? (first as Role) : "",
			node.height ?? 0,
			node.depth ?? 0,
			node.maxFontSize ?? 0,
		);
		this.node = node;
		this.slimmer = slimmer;
	}

	write(writer: InlineWriter): void {
		this.slimmer.write(this.node, writer);
	}

	override get isBlock(): boolean {
		return this.slimmer.needsBlock(this.node);
	}
}
