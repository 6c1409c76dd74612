import { emptyAttributeList, readAttributeList } from "../attribute-list.ts";
import { skipOptionalSpaces, startsAttributeList } from "../block-ends.ts";
import type { BlockState } from "../block-state.ts";
import type { Element } from "../element.ts";
import { readExtension } from "../extensions.ts";

const named =
	/ {0,3}\{:([A-Za-z0-9_][\w-]*):((?:\\\}|[^}])+)\}[ \t\r\n\f\v]*?\n/y;
const extension =
	/ {0,3}(?:\{::(\w+)(?:[ \t\r\n\f\v]((?:\\\}|[^}])*?)|)(\/)?\}|\{:\/([A-Za-z0-9_][\w-]*)?\})[ \t\r\n\f\v]*?\n/y;
const attributes = / {0,3}\{:(?![:/])((?:\\\}|[^}])+)\}[ \t\r\n\f\v]*?\n/y;

/** `{:name: …}`, `{::extension}` and `{: …}` on lines of their own. */
export function blockExtensions(state: BlockState): boolean {
	const { scanner } = state;
	const start = skipOptionalSpaces(scanner.text, scanner.pos);
	if (!scanner.text.startsWith("{:", start) || scanner.find("}", start) < 0)
		return false;
	return (
		readNamedList(state) ||
		readBlockExtension(state) ||
		readBlockAttributes(state)
	);
}

function readNamedList(state: BlockState): boolean {
	const { scanner, document } = state;
	const place = scanner.place();
	const match = scanner.scan(named);
	if (!match) return false;
	const [, name = "", content = ""] = match;
	const list = document.attributeLists.get(name) ?? emptyAttributeList();
	document.attributeLists.set(name, list);
	readAttributeList(document, content, list, place);
	state.tree.children.push(state.create("eob", "", place.line, { eob: "ald" }));
	return true;
}

function readBlockExtension(state: BlockState): boolean {
	const match = state.scanner.match(extension);
	if (!match) return false;
	const [whole, name, attrs = "", closed, end] = match;
	return readExtension(
		{
			document: state.document,
			scanner: state.scanner,
			target: state.tree,
			category: "block",
			addMark: () =>
				state.tree.children.push(
					state.create("eob", "", state.sourceLine, { eob: "extension" }),
				),
		},
		{ length: whole.length, name, attrs, closed: closed !== undefined, end },
	);
}

function readBlockAttributes(state: BlockState): boolean {
	const { scanner, document } = state;
	const place = scanner.place();
	const match = scanner.scan(attributes);
	if (!match) return false;
	const content = match[1] ?? "";
	const target = elementBefore(state);
	if (target) {
		target.ial = readAttributeList(document, content, target.ial, place);
		if (!startsAttributeList(scanner, scanner.pos))
			state.tree.children.push(
				state.create("eob", "", place.line, { eob: "ial" }),
			);
	} else
		state.blockIal = readAttributeList(
			document,
			content,
			state.blockIal,
			place,
		);
	return true;
}

/** The block the list belongs to, if it stands behind one. */
function elementBefore(state: BlockState): Element | undefined {
	const last = state.lastChild();
	if (!last || last.type === "blank") return undefined;
	if (last.type !== "eob") return last;
	const { eob } = last.options;
	const isDefinition =
		eob === "link_def" || eob === "abbrev_def" || eob === "footnote_def";
	return isDefinition ? last : undefined;
}
