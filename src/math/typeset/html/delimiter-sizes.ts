import { buildNode } from "../../tex/build-node.ts";
import type { BuiltNode } from "../../tex/katex.ts";
import { cutGlyph, Glyph } from "../glyph.ts";
import { makeNode } from "../make-node.ts";
import { MathElement } from "../mathml/math-element.ts";
import { parametersOf } from "../parameters.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";

/** A delimiter in the sizes that it has of its own. */
export interface Delimiter {
	/** KaTeX's command for it. */
	readonly name: string;
	/** In the text's font. */
	readonly small: Glyph;
	/** In four larger sizes, the smallest first; none where it grows by parts at once. */
	readonly large: readonly Glyph[];
	/** Whether it grows by parts beyond these. */
	readonly stacks: boolean;
}

/** The size of a delimiter: the text's in a style, one of the four larger ones, or put together of parts. */
export type DelimiterSize =
	| { readonly kind: "small"; readonly style: number }
	| { readonly kind: "large"; readonly size: number }
	| { readonly kind: "stack" };

const alwaysStacked =
	/^(?:\\[uU]parrow|\\[dD]ownarrow|\\[uU]pdownarrow|\||\\\||\\[lr]?[vV]ert|\\[lr]group|[⟮⟯⎰⎱]|\\[lr]moustache)$/;
const neverStacked = /^(?:\\[lr]angle|\/|\\backslash)$/;

/** A delimiter by its command or character, as KaTeX draws it. */
export function delimiterOf(command: string, { typeface }: Setting): Delimiter {
	const { delimiters } = typeface.foundry;
	let delimiter = delimiters.get(command);
	if (!delimiter) {
		delimiter = cutDelimiter(nameOf(command));
		delimiters.set(command, delimiter);
	}
	return delimiter;
}

/** What KaTeX shows for some delimiters. */
export function nameOf(command: string): string {
	if (/^(?:<|\\lt|\u27e8)$/.test(command)) return "\\langle";
	return /^(?:>|\\gt|\u27e9)$/.test(command) ? "\\rangle" : command;
}

/**
 * The smallest size that covers a height: TeXbook, page 442; KaTeX's `traverseSequence`.
 *
 * @param height - In em of the formula.
 * @param style - Of what stands around.
 */
export function chooseSize(
	{ small, large, stacks }: Delimiter,
	height: number,
	style: number,
): DelimiterSize {
	const own = small.height + small.depth;
	for (let at = Math.max(2, style - (style % 2)); at >= 2; at -= 2)
		if (own * (parametersOf[at]?.scale ?? 1) > height)
			return { kind: "small", style: at };
	for (let size = 1; size <= large.length; size++) {
		const glyph = large[size - 1] as Glyph;
		if (glyph.height + glyph.depth > height) return { kind: "large", size };
	}
	return stacks ? { kind: "stack" } : { kind: "large", size: large.length };
}

/** Ask KaTeX for a delimiter. */
function cutDelimiter(name: string): Delimiter {
	const sizes = alwaysStacked.test(name) ? [] : [1, 2, 3, 4];
	return {
		name,
		small: cutSmall(name),
		large: sizes.map((size) => cutLarge(name, size)),
		stacks: !neverStacked.test(name),
	};
}

/** As it stands around nothing. */
function cutSmall(left: string): Glyph {
	const node = makeNode("leftright", { left, right: ".", body: [] });
	let inner: BuiltNode | undefined = buildNode(node, false, "html")
		.children?.[0]?.children?.[0]?.children?.[1]?.children?.[0];
	while (inner && inner.text === undefined) inner = inner.children?.[0];
	if (!inner) throw new Unsupported(left);
	return new Glyph("", inner, new MathElement("", "", ""));
}

function cutLarge(delim: string, size: number): Glyph {
	const node = makeNode("delimsizing", { size, mclass: "mopen", delim });
	return cutGlyph(node, "", false);
}
