import type { BlockState } from "../block-state.ts";
import { trim } from "../characters.ts";
import { report } from "../document.ts";

const definition = / {0,3}\*\[([^\n]+?)\]:([^\n]*)\n/y;

/** `*[HTML]: HyperText Markup Language`. */
export function abbreviationDefinition(state: BlockState): boolean {
	const { scanner, document } = state;
	const match = scanner.match(definition);
	if (!match) return false;
	const [whole, name = "", title = ""] = match;
	const place = scanner.place();
	if (document.abbreviations.has(name))
		report(
			document,
			"kramdown/duplicate-abbreviation",
			`The abbreviation "${name}" is defined again; this definition holds.`,
			place,
		);
	scanner.pos += whole.length;
	const mark = state.create("eob", "", place.line, { eob: "abbrev_def" });
	mark.column = place.column;
	state.tree.children.push(mark);
	document.abbreviations.set(name, { title: trim(title), mark });
	return true;
}
