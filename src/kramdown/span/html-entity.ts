import { code } from "../characters.ts";
import { Element } from "../element.ts";
import {
	type Entity,
	knownEntity,
	namedEntity,
	numericEntity,
} from "../entities.ts";
import type { SpanState } from "../span-state.ts";

const reference = /&(?:([A-Za-z0-9_:][-\w.:]*)|#(\d+)|#x([0-9a-fA-F]+));/y;

/** `&name;`, `&#9786;`, `&#x263a;`; a name that is unknown is an ampersand and text. */
export function htmlEntity(state: SpanState): boolean {
	const { scanner } = state;
	if (scanner.text.charCodeAt(scanner.pos) !== code.ampersand) return false;
	const match = scanner.match(reference);
	if (!match) return false;
	const [original, name, decimal, hexadecimal] = match;
	const entity = find(name, decimal, hexadecimal);
	const element = new Element("entity", "", 0, {
		entity: entity ?? knownEntity("amp"),
		original: entity ? original : undefined,
	});
	state.add(element, scanner.pos);
	scanner.pos += original.length;
	if (!entity) state.tree.addText(original.slice(1));
	return true;
}

function find(
	name: string | undefined,
	decimal: string | undefined,
	hexadecimal: string | undefined,
): Entity | undefined {
	if (name !== undefined) return namedEntity(name);
	const digits = decimal ?? hexadecimal ?? "";
	return numericEntity(Number.parseInt(digits, decimal ? 10 : 16));
}
