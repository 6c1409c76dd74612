import type { Element } from "../element.ts";
import { knownEntity } from "../entities.ts";
import { entityHtml } from "../render/entity-html.ts";
import { close, createToken, type Lowering, open } from "./block-tokens.ts";
import { lowerChildren } from "./lower-blocks.ts";

/** A table: the cells of its head are `th`, each has the alignment of its column. */
export function lowerTable(
	lowering: Lowering,
	element: Element,
	level: number,
): void {
	const token = open(lowering, "table", "table", element, level);
	for (const group of element.children) {
		const cell = group.type === "thead" ? "th" : "td";
		const opened = open(lowering, group.type, group.type, group, level + 1);
		for (const row of group.children)
			lowerRow(lowering, element, row, cell, level + 2);
		close(lowering, opened, group);
	}
	close(lowering, token, element);
}

function lowerRow(
	lowering: Lowering,
	{ options: { alignment = [] } }: Element,
	row: Element,
	tag: "td" | "th",
	level: number,
): void {
	const opened = open(lowering, "tr", "tr", row, level);
	for (const [index, cell] of row.children.entries()) {
		const token = open(lowering, tag, tag, cell, level + 1);
		const side = alignment[index] ?? "default";
		if (side !== "default") align(token, side);
		if (cell.children.length === 0) addEmpty(lowering, cell, level + 2);
		lowerChildren(lowering, cell, level + 2);
		close(lowering, token, cell);
	}
	close(lowering, opened, row);
}

function align(token: ReturnType<typeof createToken>, side: string): void {
	const style = token.attrGet("style");
	token.attrSet(
		"style",
		`${style === null ? "" : `${style}; `}text-align: ${side}`,
	);
}

/** An empty cell holds a no-break space. */
function addEmpty(lowering: Lowering, cell: Element, level: number): void {
	const token = createToken("inline", "", 0, cell, level);
	const space = createToken("entity", "", 0, cell, 0);
	space.content = "\u00a0";
	space.markup = entityHtml(
		knownEntity("nbsp"),
		undefined,
		lowering.document.options,
	);
	token.children = [space];
	lowering.tokens.push(token);
}
