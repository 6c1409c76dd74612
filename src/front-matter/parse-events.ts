import { type Event, parseEvents, YAMLException } from "js-yaml";

/** Deeper than any nesting in use: what is inside quotes and brackets may be indented at will. */
const INDENTATION = " ".repeat(64);

/** Bounds the time that a hostile text can take: each mended line costs one more reading. */
const MOST_MENDED_LINES = 200;

/** A text and its events; offsets in the events are offsets in this text. */
export interface ParsedYaml {
	readonly text: string;
	readonly events: Event[];
}

/**
 * Parse YAML as libyaml, Psych's parser, does: within quotes and brackets, lines may stand farther left than their key.
 *
 * js-yaml follows the letter of YAML 1.2 and refuses them, so such lines are moved to the right. No key of the outermost
 * map lies on one of them, and no line is added: places stay right.
 *
 * @throws YAMLException where the text is no YAML for Psych either.
 */
export function parseYamlEvents(text: string): ParsedYaml {
	let mended = text;
	for (let count = 0; ; count++) {
		try {
			return { text: mended, events: parseEvents(mended, { maxDepth: 200 }) };
		} catch (error) {
			const position = deficientIndentation(error);
			const isLost = position === undefined || isMarker(mended, position);
			if (isLost || count === MOST_MENDED_LINES) throw error;
			mended = indentAt(mended, position);
		}
	}
}

function deficientIndentation(error: unknown): number | undefined {
	return error instanceof YAMLException &&
		error.reason === "deficient indentation"
		? error.mark?.position
		: undefined;
}

/** A line that ends the document, within quotes too. */
function isMarker(text: string, position: number): boolean {
	return /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(position, position + 4));
}

/** Tabs between two items of a list offend as well, and those before a bracket: a space takes their place. */
function indentAt(text: string, position: number): string {
	const start = text.lastIndexOf("\n", position - 1) + 1;
	const before = text.slice(start, position);
	const mended = /\S[ \t]*$/.test(before)
		? before.replace(/[ \t]+(?=[[{]?$)/, " ")
		: INDENTATION + before;
	return text.slice(0, start) + mended + text.slice(position);
}
