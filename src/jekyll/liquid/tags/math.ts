import type { Context } from "../runtime/context.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import { Output } from "../runtime/output.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import { strip } from "../syntax/patterns.ts";
import type { TagParser } from "./tag.ts";

/** TeX as an element that Markdown leaves alone and the mathematics stage sets. */
class Formula extends BlockNode {
	readonly #body: Body;
	readonly #display: boolean;
	constructor(at: Place, body: Body, display: boolean) {
		super(at);
		this.#body = body;
		this.#display = display;
	}
	render(context: Context, out: Output): void {
		const inside = new Output();
		renderNodes(this.#body.nodes, context, inside);
		const type = this.#display ? "math/tex; mode=display" : "math/tex";
		out.text += `<script type="${type}">${strip(inside.text)}</script>`;
	}
}

/** jekyll-katex's `{% katex display %}…{% endkatex %}` */
export const parseKatex: TagParser = (tag, parser) => {
	const body = parser.parseBody(tag, (name) => name === "endkatex");
	return new Formula(
		tag,
		body,
		/\b(?:display|centred|centered)\b/.test(tag.markup),
	);
};

/** `{% math %}…{% endmath %}`, a formula on lines of its own; `{% math inline %}` one in the text. */
export const parseMath: TagParser = (tag, parser) => {
	const body = parser.parseBody(tag, (name) => name === "endmath");
	return new Formula(tag, body, !/\binline\b/.test(tag.markup));
};

/** jekyll-katex's `{% katexmm %}…{% endkatexmm %}`: prose with `$…$` in it. */
export const parseKatexProse: TagParser = (tag, parser) =>
	new Prose(
		tag,
		parser.parseBody(tag, (name) => name === "endkatexmm"),
	);

class Prose extends BlockNode {
	readonly #body: Body;
	constructor(at: Place, body: Body) {
		super(at);
		this.#body = body;
	}
	render(context: Context, out: Output): void {
		const inside = new Output();
		renderNodes(this.#body.nodes, context, inside);
		out.text += inside.text.replace(
			dollars,
			(whole, display?: string, inline?: string) => {
				if (display !== undefined)
					return `<script type="math/tex; mode=display">${display}</script>`;
				return inline === undefined
					? whole.slice(1)
					: `<script type="math/tex">${inline}</script>`;
			},
		);
	}
}

const dollars = /\\\$|\$\$([^$]+)\$\$|\$([^$\n]+)\$/g;
