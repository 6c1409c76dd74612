import { escapeHtml } from "../../html/escape.ts";

/** An element with its attributes in the given order; `content` is HTML. */
export function element(
	tag: string,
	content: string,
	attributes: Readonly<Record<string, string>> = {},
): string {
	const written = Object.entries(attributes).map(
		([name, value]) => ` ${name}="${escapeHtml(value)}"`,
	);
	return `<${tag}${written.join("")}>${content}</${tag}>`;
}
