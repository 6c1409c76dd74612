import { Element } from "../element.ts";
import { knownEntity, namedEntity, numericEntity } from "../entities.ts";

const reference = /&(?:([A-Za-z0-9_:][-\w.:]*)|#(\d+)|#x([0-9a-fA-F]+));/g;
const quotes: ReadonlySet<string> = new Set([
	"lsquo",
	"rsquo",
	"ldquo",
	"rdquo",
]);
const symbols: ReadonlySet<string> = new Set([
	"mdash",
	"ndash",
	"hellip",
	"laquo",
	"raquo",
]);

/** HTML's text with its entities as elements; blanks are one space unless they count. */
export function textToElements(text: string, preserve: boolean): Element[] {
	const source = preserve ? text : text.replace(/[ \t\r\n\f\v]+/g, " ");
	const elements: Element[] = [];
	let from = 0;
	for (const match of source.matchAll(reference)) {
		elements.push(new Element("text", source.slice(from, match.index)));
		const [element, length] = toElement(match);
		elements.push(element);
		from = match.index + length;
	}
	if (from < source.length)
		elements.push(new Element("text", source.slice(from)));
	return elements;
}

/** The element for an entity, and how many characters it stands for: of an unknown one, only the ampersand. */
function toElement([original, name, decimal, hexadecimal]: RegExpMatchArray): [
	Element,
	number,
] {
	const { length } = original;
	if (name && quotes.has(name))
		return [new Element("smart_quote", name), length];
	if (name && symbols.has(name))
		return [new Element("typographic_sym", name), length];
	const digits = decimal ?? hexadecimal ?? "";
	const entity = name
		? namedEntity(name)
		: numericEntity(Number.parseInt(digits, decimal ? 10 : 16));
	return entity
		? [new Element("entity", "", 0, { entity, original }), length]
		: [new Element("entity", "", 0, { entity: knownEntity("amp") }), 1];
}
