import { type InlineWriter, join } from "../../slim/inline-writer.ts";
import type { Glyph } from "../glyph.ts";
import { Box, type Role } from "./box.ts";

/** One or several glyphs of one font. What others may share of it is only changed in a copy. */
export class GlyphBox extends Box {
	declare readonly glyph: Glyph;
	/** Whether KaTeX gives it no class but its atom's. */
	declare readonly isBare: boolean;
	declare text: string;
	declare italic: number;
	/** How far below its place, in em. */
	declare lowered: number | undefined;

	constructor(role: Role, glyph: Glyph, fontSize: number, isBare: boolean) {
		super(role, glyph.height, glyph.depth, fontSize);
		this.glyph = glyph;
		this.isBare = isBare;
		this.text = glyph.text;
		this.italic = glyph.italic;
		this.lowered = undefined;
	}

	copy(): GlyphBox {
		const { glyph, fontSize, isBare } = this;
		const box = new GlyphBox(this.role, glyph, fontSize, isBare);
		box.height = this.height;
		box.depth = this.depth;
		box.text = this.text;
		box.italic = this.italic;
		box.lowered = this.lowered;
		return box;
	}

	override as(role: Role): GlyphBox {
		const box = this.copy();
		box.role = role;
		return box;
	}

	/** This and the next as one. */
	with(next: GlyphBox): GlyphBox {
		const box = this.copy();
		box.text += next.text;
		box.height = Math.max(this.height, next.height);
		box.depth = Math.max(this.depth, next.depth);
		box.italic = next.italic;
		return box;
	}

	write(writer: InlineWriter): void {
		let { classes } = this.glyph;
		if (this.lowered !== undefined)
			classes = join(classes, writer.styles.length("ko", this.lowered));
		writer.symbol(this.text, classes, Math.max(this.italic, 0));
	}
}
