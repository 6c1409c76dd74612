import { symbolText } from "../core/plain-text.ts";
import type { Element } from "../element.ts";
import { entityCharacter } from "../entities.ts";
import { textOf } from "./native-elements.ts";
import { textToElements } from "./native-text.ts";
import { become } from "./to-native.ts";

/** `<code>` is a code span. */
export function convertCode(element: Element): void {
	setCode(element, "codespan");
	const classes = element.get("class");
	if (classes !== undefined)
		element.set(
			"class",
			classes.replace(/\s+\bhighlighter-\w+\b|\bhighlighter-\w+\b\s*/g, ""),
		);
}

/** `<pre>`, with or without `<code>`, is a block of code. */
export function convertPre(element: Element): void {
	const [only, ...others] = element.children;
	const inner =
		only?.value === "code" && others.length === 0 ? only : undefined;
	const language = /\blanguage-\S+/.exec(inner?.get("class") ?? "")?.[0];
	setCode(element, "codeblock");
	if (language)
		element.set("class", `${language} ${element.get("class") ?? ""}`.trimEnd());
}

function setCode(element: Element, type: "codespan" | "codeblock"): void {
	const text = textToElements(textOf(element), true).map(characters).join("");
	become(element, type);
	element.value = text;
	element.children = [];
}

function characters(element: Element): string {
	const { entity } = element.options;
	if (entity) return entityCharacter(entity) ?? "";
	return element.type === "text" ? element.value : symbolText(element.value);
}
