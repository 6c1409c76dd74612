const replacements: Readonly<Record<string, string>> = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	'"': "&quot;",
};

const reference = "&(?:[\\w:][-\\w.:]*;|#\\d+;|#x[0-9a-fA-F]+;)";
const inCode = /[<>&]/g;
const inText = new RegExp(`${reference}|[<>&]`, "g");
const inAttribute = new RegExp(`${reference}|[<>&"]`, "g");
const special = /[<>&]/;
const specialInAttribute = /[<>&"]/;

function replace(match: string): string {
	return replacements[match] ?? match;
}

/** Escape everything, as in code and formulas. */
export function escapeCode(text: string): string {
	return special.test(text) ? text.replace(inCode, replace) : text;
}

/** Escape text; references to characters stay what they are. */
export function escapeText(text: string): string {
	return special.test(text) ? text.replace(inText, replace) : text;
}

/** Escape an attribute's value; references to characters stay what they are. */
export function escapeAttribute(text: string): string {
	return specialInAttribute.test(text)
		? text.replace(inAttribute, replace)
		: text;
}

/** A tag's attributes with a space before each; an empty id is left out. */
export function attributesHtml(
	attrs: readonly (readonly [name: string, value: string | number])[] | null,
): string {
	let html = "";
	for (const [name, value] of attrs ?? []) {
		if (name === "id" && String(value).trim() === "") continue;
		html += ` ${name}="${escapeAttribute(String(value))}"`;
	}
	return html;
}
