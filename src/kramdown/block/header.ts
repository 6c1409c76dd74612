import type { BlockRule, BlockState } from "../block-state.ts";
import { code, trimEnd } from "../characters.ts";
import { isAfterBoundary } from "./boundaries.ts";
import { rawText } from "./raw-text.ts";

const nameStart =
	":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F" +
	"\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const headerId = new RegExp(
	`[\\t ]\\{#([${nameStart}][${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*)\\}$`,
	"u",
);

const setext = / {0,3}([^ \t\n][^\n]*)\n([-=])[-=]*[ \t\r\f\v]*\n/y;
/** Hashes alone take the next line for their text: kramdown asks for a character that is no blank. */
const atx = /(#{1,6})[\t ]*([^ \t][^\n]*)\n/y;
const atxGfm = /(#{1,6})[\t ]+([^\n]*)\n/y;

/** A line underlined with `===` or `---`. */
export const setextHeader: BlockRule = (state) => {
	const match =
		isUnderlined(state) &&
		isAfterBoundary(state) &&
		state.scanner.match(setext);
	if (!match) return false;
	const [whole, contents = "", line] = match;
	return addHeader(state, whole, line === "-" ? 2 : 1, splitId(contents));
};

/** `# Header` at a block boundary. */
export const atxHeader: BlockRule = (state) => readAtx(state, atx);

/** GFM without its quirk: the same, with a space after the hashes. */
export const atxHeaderGfm: BlockRule = (state) => readAtx(state, atxGfm);

/** GFM's: directly after a paragraph too, hashes at the end only after a space. */
export const atxHeaderGfmQuirk: BlockRule = (state) => {
	const match = startsWithHash(state) && state.scanner.match(atxGfm);
	if (!match) return false;
	const [whole, hashes = "", contents = ""] = match;
	return addHeader(
		state,
		whole,
		hashes.length,
		closeAfterSpace(splitId(contents)),
	);
};

function isUnderlined({ scanner }: BlockState): boolean {
	const below = scanner.text.charCodeAt(scanner.lineEnd());
	return below === code.minus || below === code.equals;
}

interface Contents {
	readonly text: string;
	readonly id: string | undefined;
}

function startsWithHash(state: BlockState): boolean {
	return state.scanner.text[state.scanner.pos] === "#";
}

function readAtx(state: BlockState, pattern: RegExp): boolean {
	const match =
		startsWithHash(state) &&
		isAfterBoundary(state) &&
		state.scanner.match(pattern);
	if (!match) return false;
	const [whole, hashes = "", contents = ""] = match;
	return addHeader(
		state,
		whole,
		hashes.length,
		closeWithHashes(splitId(contents)),
	);
}

/** `Header {#id}`. */
function splitId(contents: string): Contents {
	const text = trimEnd(contents);
	const match = text.endsWith("}") ? headerId.exec(text) : null;
	if (!match) return { text, id: undefined };
	return { text: trimEnd(text.slice(0, match.index)), id: match[1] };
}

function closeWithHashes({ text, id }: Contents): Contents {
	const end = endWithoutHashes(text);
	if (end === text.length) return { text, id };
	// An escaped hash stays, and so do those behind it: they are not at the end any more.
	const start = text[end - 1] === "\\" ? end + 1 : end;
	return { text: trimEnd(text.slice(0, start)), id };
}

function closeAfterSpace({ text, id }: Contents): Contents {
	const end = endWithoutHashes(text);
	const before = text[end - 1];
	if (end === text.length || (before !== " " && before !== "\t"))
		return { text, id };
	return { text: trimEnd(text.slice(0, end - 1)), id };
}

function endWithoutHashes(text: string): number {
	let end = text.length;
	while (text[end - 1] === "#") end--;
	return end;
}

function addHeader(
	state: BlockState,
	whole: string,
	level: number,
	{ text, id }: Contents,
): boolean {
	if (text === "") return false;
	const { scanner } = state;
	const start = scanner.pos + whole.indexOf(text);
	const header = state.create("header", "", state.sourceLine, {
		level,
		rawText: text,
	});
	header.children.push(rawText(scanner, start, text));
	if (id) header.set("id", id);
	state.tree.children.push(header);
	scanner.pos += whole.length;
	return true;
}
