import type { HtmlSlimmer } from "../slim/write-html.ts";
import type { BuiltNode } from "../tex/katex.ts";
import type { Delimiter } from "./html/delimiter-sizes.ts";
import { Unsupported } from "./unsupported.ts";

/** So many drawings are kept: the heights of matrices are endless. */
const mostDrawings = 1000;

/** What has been asked of KaTeX, for all typefaces. */
export class Foundry {
	/** Writes what KaTeX has built. */
	readonly slimmer: HtmlSlimmer;
	/** By the commands. */
	readonly delimiters = new Map<string, Delimiter>();
	private readonly drawings = new Map<string, BuiltNode>();

	constructor(slimmer: HtmlSlimmer) {
		this.slimmer = slimmer;
	}

	/** What KaTeX builds of SVG. */
	draw(name: string, build: () => BuiltNode | undefined): BuiltNode {
		let drawing = this.drawings.get(name);
		if (!drawing) {
			drawing = build();
			if (!drawing) throw new Unsupported(name);
			if (this.drawings.size >= mostDrawings) this.drawings.clear();
			this.drawings.set(name, drawing);
		}
		return drawing;
	}
}
