import { join } from "./inline-writer.ts";
import type { StyleBook } from "./style-book.ts";
import { stackStrut, tallStruts } from "./style-class.ts";

/** Where and how an item of a stack stands; lengths in em of the stack. */
export interface ItemLook {
	/** Of its content, relative to the stack. */
	readonly scale: number;
	/** From the stack's baseline down to its own. */
	readonly shift: number;
	/** More than its content's height. */
	readonly strut: number;
	readonly left: number;
	readonly right: number;
}

/** Classes of a single script: text raised or lowered, in a smaller size. */
export function scriptClasses(
	styles: StyleBook,
	scale: number,
	shift: number,
): string {
	const size = join("ks", styles.length("kz", scale));
	return join(size, styles.length("ku", -shift / scale));
}

/**
 * Classes of an item among others.
 *
 * @param kept - Classes it has of KaTeX.
 * @param style - Classes for what else its style says.
 */
export function itemClasses(
	styles: StyleBook,
	{ scale, shift, strut, left, right }: ItemLook,
	kept: string,
	style: string,
): string {
	let names = join("ki", kept);
	if (scale !== 1) names = join(names, styles.length("kz", scale));
	names = join(names, styles.length("kt", shift / scale));
	names = join(names, strutClass(strut / scale));
	names = join(names, style);
	names = join(names, styles.length("kl", left / scale));
	return join(names, styles.length("kr", right / scale));
}

/** The class for an item whose content is higher than the usual strut. */
function strutClass(strut: number): string {
	if (strut <= stackStrut) return "";
	const height = tallStruts.find((tall) => strut <= tall);
	return `kE${height ?? tallStruts.at(-1)}`;
}

/** KaTeX makes of each element of an item a block of its own width. */
export function asBlock(html: string): string {
	return html.replace(/^<span class="/, '<span class="kj ');
}
