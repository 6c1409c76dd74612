import type { Element, ElementType } from "../element.ts";
import { convertCode, convertPre } from "./native-code.ts";
import { convertTable } from "./native-table.ts";
import { become, convertChildren, keepHtml } from "./to-native.ts";

/** Elements that are the same in Markdown. */
export const simpleElements: Readonly<Record<string, ElementType>> =
	Object.fromEntries(
		(
			[
				"em",
				"strong",
				"blockquote",
				"hr",
				"br",
				"img",
				"p",
				"thead",
				"tbody",
				"tfoot",
				"tr",
				"td",
				"th",
				"ul",
				"ol",
				"li",
				"dl",
				"dt",
				"dd",
			] as const
		).map((name) => [name, name]),
	);

/** Elements that take more than a new name. */
export const convertByName: Readonly<
	Record<string, (element: Element) => void>
> = {
	a: convertLink,
	b: (element) => convertEmphasis(element, "strong"),
	strong: (element) => convertEmphasis(element, "strong"),
	i: (element) => convertEmphasis(element, "em"),
	em: (element) => convertEmphasis(element, "em"),
	h1: convertHeader,
	h2: convertHeader,
	h3: convertHeader,
	h4: convertHeader,
	h5: convertHeader,
	h6: convertHeader,
	code: convertCode,
	pre: convertPre,
	table: convertTable,
	script: convertScript,
	textarea: (element) => keepHtml(element, { convert: true, preserve: true }),
};

/** The text of an element and what it holds. */
export function textOf(element: Element): string {
	const own = element.type === "text" ? element.value : "";
	return own + element.children.map(textOf).join("");
}

function convertLink(element: Element): void {
	if (element.get("href") === undefined)
		keepHtml(element, { convert: false, preserve: false });
	else {
		become(element, "a");
		convertChildren(element);
	}
}

/** Emphasis that begins or ends with a blank could not be written in Markdown. */
function convertEmphasis(element: Element, type: "em" | "strong"): void {
	if (/^[ \t\r\n\f\v]|[ \t\r\n\f\v]$/.test(textOf(element)))
		keepHtml(element, { convert: false, preserve: false });
	else {
		become(element, type);
		convertChildren(element);
	}
}

function convertHeader(element: Element): void {
	const level = Number(element.value.slice(1));
	become(element, "header", { level, rawText: textOf(element) });
	convertChildren(element);
}

/** `<script type="math/tex">` is a formula. */
function convertScript(element: Element): void {
	const type = element.get("type") ?? "";
	if (!/\bmath\/tex\b/.test(type)) {
		keepHtml(element);
		return;
	}
	const tex = element.children[0]?.value ?? "";
	become(element, "math", {
		category: /mode=display/.test(type) ? "block" : "span",
	});
	element.value = tex.replace(
		/^(?:%\s*)?<!\[CDATA\[\n?([\s\S]*?)(?:\s%)?\]\]>$/,
		"$1",
	);
	element.children = [];
	element.attrs = element.attrs.filter(([name]) => name !== "type");
}
