import { escapeHtml, unescapeHtml } from "./escape.ts";

const ATTRIBUTE =
	/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of a tag (`<a href="…">`), names in lower case, values unescaped; of two with one name the first. */
export function readAttributes(tag: string): Map<string, string> {
	const attributes = new Map<string, string>();
	const inside = tag.replace(/^<\/?[^\s/>]+/, "").replace(/\/?>$/, "");
	for (const [, name = "", double, single, bare] of inside.matchAll(
		ATTRIBUTE,
	)) {
		const key = name.toLowerCase();
		const value = double ?? single ?? bare ?? "";
		if (!attributes.has(key)) attributes.set(key, unescapeHtml(value));
	}
	return attributes;
}

/** ` name="value"` for each attribute that has a value; `true` gives the name alone, `false` and undefined nothing. */
export function writeAttributes(
	attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== false)
		.map(([name, value]) =>
			value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`,
		)
		.join("");
}
