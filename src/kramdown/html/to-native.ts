import type { Element } from "../element.ts";
import { defaultContentModel, spanElements } from "./elements.ts";
import { convertByName, simpleElements } from "./native-elements.ts";
import { textToElements } from "./native-text.ts";
import {
	removesText,
	removesWhitespace,
	removeText,
	removeWhitespace,
	stripsWhitespace,
	stripWhitespace,
	wrapsText,
	wrapText,
} from "./native-whitespace.ts";

/** How an element is converted. */
export interface Conversion {
	/** False within elements that stay HTML with all they hold. */
	readonly convert: boolean;
	/** Blanks in text count. */
	readonly preserve: boolean;
}

const whole: Conversion = { convert: true, preserve: false };

/** `html_to_native`: turn an HTML element, and what it holds, into the elements that Markdown makes. */
export function convertToNative(
	element: Element,
	conversion: Conversion = whole,
	parent?: Element,
): void {
	if (element.type === "xml_comment" || element.type === "xml_pi")
		element.options = { category: commentCategory(parent) };
	else if (element.type === "html_element") convertElement(element, conversion);
}

function commentCategory(parent: Element | undefined): "block" | "span" {
	const name = parent?.type === "html_element" ? parent.value : parent?.type;
	const tag = name === "header" ? "h1" : (name ?? "div");
	return defaultContentModel(tag) === "span" ? "span" : "block";
}

function convertElement(element: Element, conversion: Conversion): void {
	const name = element.value;
	const special = conversion.convert ? convertByName[name] : undefined;
	if (special) return void special(element);
	if (conversion.convert && removesText.has(name)) removeText(element);
	const native = conversion.convert ? simpleElements[name] : undefined;
	if (native) {
		become(element, native);
		convertChildren(element, conversion);
	} else keepHtml(element, conversion);
	if (conversion.convert) tidy(element, name);
}

function tidy(element: Element, name: string): void {
	if (stripsWhitespace.has(name)) stripWhitespace(element);
	if (removesWhitespace.has(name)) removeWhitespace(element);
	if (wrapsText.has(name)) wrapText(element);
}

/** Let an HTML element be one of Markdown's. */
export function become(
	element: Element,
	type: Element["type"],
	options: Element["options"] = {},
): void {
	element.type = type;
	element.value = "";
	element.options = options;
}

/** Convert what an element holds. */
export function convertChildren(
	element: Element,
	conversion: Conversion = whole,
): void {
	const preserve = conversion.preserve || !conversion.convert;
	element.children = element.children.flatMap((child) => {
		if (child.type === "text") return textToElements(child.value, preserve);
		convertToNative(child, conversion, element);
		return [child];
	});
}

/** Leave an element HTML. */
export function keepHtml(
	element: Element,
	conversion: Conversion = whole,
): void {
	element.options = {
		category: spanElements.has(element.value) ? "span" : "block",
		contentModel: conversion.convert
			? defaultContentModel(element.value)
			: "raw",
	};
	convertChildren(element, conversion);
}
