import { appendAll } from "./append-all.ts";
import { isSpaceCode } from "./characters.ts";
import { type KramdownDocument, report } from "./document.ts";
import { type AttributeList, mergeAttribute, setAttribute } from "./element.ts";

const key = /([A-Za-z0-9_][\w-]*)=(["'])/y;
const reference = /[A-Za-z0-9_][\w-]*(?=[ \t\r\n\f\v]|$)/y;
const idsAndClasses =
	/(?:#[A-Za-z][\w:-]*|\.[^ \t\r\n\f\v.#]+)+(?=[ \t\r\n\f\v]|$)/y;
const idOrClass = /#([A-Za-z][\w:-]*)|\.([^ \t\r\n\f\v.#]+)/g;

/** An attribute list with nothing in it. */
export function emptyAttributeList(): AttributeList {
	return { refs: [], attrs: [] };
}

/**
 * Read the inside of `{: … }` into `into`.
 *
 * @param text - What stands between `{:` and `}`.
 * @returns `into`, with the attributes found added to it.
 */
export function readAttributeList(
	document: KramdownDocument,
	text: string,
	into: AttributeList = emptyAttributeList(),
	place?: { line: number; column: number },
): AttributeList {
	const trimmed = text.trim();
	if (trimmed === "" || trimmed === ":") return into;
	let found = false;
	for (let pos = 0; pos <= text.length; ) {
		const end = readOne(text, pos, into);
		found ||= end > pos;
		pos = nextGap(text, Math.max(end, pos + (end > pos ? 0 : 1)));
	}
	if (!found && place)
		report(
			document,
			"kramdown/invalid-attribute-list",
			`"{:${text}}" holds no attribute that could be read.`,
			place,
		);
	return into;
}

/** The next blank at or behind `pos`, where an attribute may begin. */
function nextGap(text: string, pos: number): number {
	let at = pos;
	while (at < text.length && !isSpaceCode(text.charCodeAt(at))) at++;
	return at < text.length ? at : text.length + 1;
}

/** Read one attribute that begins at `pos` (the text's beginning or a blank); its end, or `pos` if there is none. */
function readOne(text: string, pos: number, into: AttributeList): number {
	const atStart = pos === 0 ? readItem(text, 0, into) : -1;
	if (atStart >= 0) return atStart;
	if (!isSpaceCode(text.charCodeAt(pos))) return pos;
	const behindGap = readItem(text, pos + 1, into);
	return behindGap >= 0 ? behindGap : pos;
}

function readItem(text: string, pos: number, into: AttributeList): number {
	const pair = readPair(text, pos, into);
	if (pair >= 0) return pair;
	reference.lastIndex = pos;
	const name = reference.exec(text)?.[0];
	if (name) {
		into.refs.push(name);
		return pos + name.length;
	}
	return readIdsAndClasses(text, pos, into);
}

function readPair(text: string, pos: number, into: AttributeList): number {
	key.lastIndex = pos;
	const match = key.exec(text);
	if (!match) return -1;
	const [whole, name = "", mark = ""] = match;
	const start = pos + whole.length;
	const end = findValueEnd(text, start, mark);
	if (end < 0) return -1;
	const value = text.slice(start, end);
	setAttribute(into.attrs, name, unescapeValue(value, mark));
	return end + 1;
}

/** The quotation mark that closes a value: followed by a blank or the end, escaped only if no other does. */
function findValueEnd(text: string, start: number, mark: string): number {
	let escaped = -1;
	for (let at = start; at < text.length; at++) {
		const character = text[at];
		if (character === "}") break;
		if (character === "\\" && text[at + 1] === "}") at++;
		else if (character === "\\" && text[at + 1] === mark) {
			if (endsHere(text, at + 2)) escaped = at + 1;
			at++;
		} else if (character === mark && endsHere(text, at + 1)) return at;
	}
	return escaped;
}

function endsHere(text: string, pos: number): boolean {
	return pos >= text.length || isSpaceCode(text.charCodeAt(pos));
}

function unescapeValue(value: string, mark: string): string {
	if (!value.includes("\\")) return value;
	return value.replace(/\\([}"'])/g, (whole, character) =>
		character === "}" || character === mark ? character : whole,
	);
}

function readIdsAndClasses(
	text: string,
	pos: number,
	into: AttributeList,
): number {
	idsAndClasses.lastIndex = pos;
	const match = idsAndClasses.exec(text);
	if (!match) return -1;
	for (const [, id, name] of match[0].matchAll(idOrClass)) {
		if (name === undefined) setAttribute(into.attrs, "id", id ?? "");
		else mergeAttribute(into.attrs, "class", name);
	}
	return pos + match[0].length;
}

/** Add the attributes of one list to another. */
export function mergeAttributeLists(
	into: AttributeList,
	list: AttributeList,
): void {
	appendAll(into.refs, list.refs);
	for (const [name, value] of list.attrs)
		mergeAttribute(into.attrs, name, value);
}
