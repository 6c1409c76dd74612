type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters XML 1.0 does not allow at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An XML document around its root element, with a line end. */
export function xmlDocument(root: string): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/**
 * An element.
 *
 * @param content - Text, which is escaped; or elements, which are not. Without any the element is left out.
 */
export function element(
	name: string,
	attributes: Attributes,
	content: string | readonly string[] | undefined,
): string {
	if (content === undefined || content === "") return "";
	const inner =
		typeof content === "string" ? escapeXml(content) : content.join("");
	return `<${name}${write(attributes)}>${inner}</${name}>`;
}

/** An element without content. */
export function empty(name: string, attributes: Attributes): string {
	return `<${name}${write(attributes)}/>`;
}

function write(attributes: Attributes): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
		.join("");
}

function escapeXml(text: string): string {
	return text
		.replace(FORBIDDEN, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
