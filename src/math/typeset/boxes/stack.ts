import { type InlineWriter, join } from "../../slim/inline-writer.ts";
import {
	asBlock,
	itemClasses,
	scriptClasses,
} from "../../slim/stack-classes.ts";
import type { StyleBook } from "../../slim/style-book.ts";
import { roundEm } from "../length.ts";
import { Box, type Role } from "./box.ts";
import { writeBoxes } from "./row-box.ts";
import type { Sized } from "./sized.ts";

/** One item of a stack; lengths in em of the stack. */
export class StackItem {
	readonly content: Sized;
	/** Margins. */
	readonly left: number;
	readonly right: number;
	/** Space between it and the item below it. */
	kern = 0;
	/** From the stack's baseline down to its own, and its strut: as KaTeX's styles would say them. */
	shift = 0;
	strut = 0;

	constructor(content: Sized, left = 0, right = 0) {
		this.content = content;
		this.left = left;
		this.right = right;
	}

	after(kern: number): this {
		this.kern = kern;
		return this;
	}
}

/** TeX's vertical list. */
export class StackBox extends Box {
	private readonly items: readonly StackItem[];
	private readonly align: string;

	/** @param align - The class that aligns its items, `""` for left. */
	constructor(
		[role, height, depth, fontSize]: readonly [Role, number, number, number],
		items: readonly StackItem[],
		align: string,
	) {
		super(role, height, depth, fontSize);
		this.items = items;
		this.align = align;
	}

	write(writer: InlineWriter): void {
		const { items, align } = this;
		const [only] = items;
		if (only && items.length === 1 && only.content.scale !== 1) {
			writeScript(only, writer);
			return;
		}
		let html = "";
		for (const item of items) html += writeItem(item, writer.styles);
		writer.box(join("kS", align), html);
	}
}

function writeScript(item: StackItem, writer: InlineWriter): void {
	const { content, shift, left, right } = item;
	const { box, scale } = content;
	const classes = scriptClasses(writer.styles, scale, shift);
	const html = writeBoxes([box], writer.styles);
	writer.box(classes, html, { scale, left, right });
}

function writeItem(item: StackItem, styles: StyleBook): string {
	const { content, shift, strut, left, right } = item;
	const { box, scale } = content;
	const look = { scale, shift, strut, left, right };
	const names = itemClasses(styles, look, "", "");
	const html = writeBoxes([box], styles);
	return `<span class="${names}">${box.isBlock ? asBlock(html) : html}</span>`;
}

/**
 * Stack items, the lowest first: KaTeX's `makeVList`.
 *
 * @param bottom - Where the lowest begins: above the baseline, negative below.
 * @param above - Space above the highest.
 */
export function makeStack(
	items: readonly StackItem[],
	bottom: number,
	above: number,
	align: string,
): StackBox {
	let fontSize = 0;
	let strut = 0;
	for (const { content } of items) {
		fontSize = Math.max(fontSize, content.box.fontSize);
		strut = Math.max(strut, content.box.fontSize, content.height);
	}
	strut += 2;
	let lowest = bottom;
	let highest = bottom;
	let position = bottom;
	for (const item of items) {
		const { height, depth } = item.content;
		position += item.kern;
		lowest = Math.min(lowest, position);
		highest = Math.max(highest, position);
		item.strut = roundEm(strut);
		item.shift = roundEm(-strut - position - depth) + item.strut;
		position += height + depth;
		lowest = Math.min(lowest, position);
		highest = Math.max(highest, position);
	}
	position += above;
	lowest = Math.min(lowest, position);
	highest = Math.max(highest, position);
	return new StackBox(["", highest, -lowest, fontSize], items, align);
}

/** Stack items whose baselines stand where they are to: KaTeX's `individualShift`. */
export function shiftStack(
	items: readonly StackItem[],
	shifts: readonly number[],
	align: string,
): StackBox {
	let bottom = 0;
	let position = 0;
	let before = 0;
	for (let index = 0; index < items.length; index++) {
		const item = items[index] as StackItem;
		const { height, depth } = item.content;
		const start = -(shifts[index] as number) - position - depth;
		if (index === 0) bottom = start;
		else item.kern = start - before;
		position = index === 0 ? start : position + start;
		before = height + depth;
	}
	return makeStack(items, bottom, 0, align);
}
