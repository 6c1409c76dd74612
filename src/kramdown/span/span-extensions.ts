import {
	emptyAttributeList,
	mergeAttributeLists,
	readAttributeList,
} from "../attribute-list.ts";
import { applyAttributeList, report } from "../document.ts";
import { readExtension } from "../extensions.ts";
import type { SpanState } from "../span-state.ts";

const extension =
	/\{::(\w+)(?:[ \t\r\n\f\v]((?:\\\}|[^}])*?)|)(\/)?\}|\{:\/([A-Za-z0-9_][\w-]*)?\}/y;
const attributes = /\{:((?:\\\}|[^}])+)\}/y;

/** `{::comment}` and its like within a line, and `{: … }` behind a span. */
export function spanExtensions(state: SpanState): boolean {
	const { scanner } = state;
	if (!scanner.text.startsWith("{:", scanner.pos)) return false;
	if (scanner.find("}") < 0) return false;
	const tag = scanner.match(extension);
	if (!tag) return readAttributes(state);
	const [whole, name, attrs = "", closed, end] = tag;
	const read = readExtension(
		{
			document: state.document,
			scanner,
			target: state.tree,
			category: "span",
		},
		{ length: whole.length, name, attrs, closed: closed !== undefined, end },
	);
	if (!read) state.addText(1);
	return true;
}

function readAttributes(state: SpanState): boolean {
	const { scanner, document, tree } = state;
	const match = scanner.match(attributes);
	if (!match) return false;
	const [whole, content = ""] = match;
	const target = tree.children[tree.children.length - 1];
	const place = scanner.place();
	if (!target || target.type === "text") {
		report(
			document,
			"kramdown/misplaced-attribute-list",
			`"${whole}" follows plain text and is printed as it is.`,
			place,
			whole.length,
		);
		state.addText(1);
		return true;
	}
	const list = readAttributeList(document, content, undefined, place);
	// A link's list is its definition's: as in kramdown, what is added here reaches the links that follow.
	target.ial ??= emptyAttributeList();
	mergeAttributeLists(target.ial, list);
	applyAttributeList(document, target, list);
	scanner.pos += whole.length;
	return true;
}
